import { tiers } from './rhythm';

/** A person's rhythm: days between two conversations, null for none, and the minutes one takes. */
export type Load = { cadenceDays: number | null; minutes: number };

/** What one's rhythms cost, in minutes a week. */
export const weeklyMinutes = (people: readonly Load[]): number => people.reduce((sum, person) => sum + cost(person, person.cadenceDays), 0);

/** How many conversations of the usual length a budget of minutes a week has room for. */
export const roomPerWeek = (minutes: number): number => minutes / tiers.active.minutes;

export type FittingChange = {
  personId: string;
  from: number;
  /** The slower rhythm in days, or null for none. */
  to: number | null;
  /** Minutes a week. */
  saves: number;
};

const slower = [14, 21, 30, 45, 60, 90, 120, 180, 365];

/**
 * The one change that brings the rhythms under the budget and takes the least away: a slower rhythm for one person, or none.
 * @param budget minutes a week
 * @returns null when they fit already, or when no single change is enough
 */
export function fittingChange(people: readonly (Load & { id: string })[], budget: number): FittingChange | null {
  const over = weeklyMinutes(people) - budget;
  if (over <= 0) return null;
  return people
    .flatMap((person) => changesOf(person))
    .filter((change) => change.saves >= over)
    .reduce<FittingChange | null>((best, change) => (best === null || change.saves < best.saves ? change : best), null);
}

function changesOf({ id, cadenceDays, minutes }: Load & { id: string }): FittingChange[] {
  if (cadenceDays === null) return [];
  return [...slower.filter((days) => days > cadenceDays), null].map((to) => ({
    personId: id,
    from: cadenceDays,
    to,
    saves: cost({ cadenceDays, minutes }, cadenceDays) - cost({ cadenceDays, minutes }, to),
  }));
}

const cost = ({ minutes }: Load, cadenceDays: number | null) => (cadenceDays === null ? 0 : (7 / cadenceDays) * minutes);
