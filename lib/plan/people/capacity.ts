import { capitalize, sayCount, sayRhythm } from '../words/say';
import { circleRhythms } from './rhythm';

/** A person's rhythm: days between two conversations, null for none, and the minutes one takes. */
export type Load = { rhythmDays: number | null; minutes: number };

/**
 * A person's rhythm. `isProtected` is true for a starred person, a mentor, a sponsor and an open outreach: no change is proposed for them.
 */
export type Burden = Load & { id: string; isProtected?: boolean };

/** Minutes per week that rhythms take. */
export const weeklyMinutes = (people: readonly Load[]): number => people.reduce((sum, person) => sum + cost(person, person.rhythmDays), 0);

/** How many conversations of the usual length a budget of minutes a week has room for. */
export const roomPerWeek = (minutes: number): number => minutes / circleRhythms.active.minutes;

type FittingChange = {
  personId: string;
  from: number;
  /** The slower rhythm in days, or null for none. */
  to: number | null;
  /** Minutes a week. */
  saves: number;
};

const slower = [14, 21, 30, 45, 60, 90, 120, 180, 365];

/**
 * The one change that brings the rhythms within the budget and gives up least: a slower rhythm for one person, or none.
 * @param budget minutes per week
 * @returns null when they fit already, or no single change is enough
 */
export function fittingChange(people: readonly Burden[], budget: number): FittingChange | null {
  const over = weeklyMinutes(people) - budget;
  if (over <= 0) return null;
  return people
    .filter(({ isProtected }) => !isProtected)
    .flatMap((person) => changesOf(person, [...slower.filter((days) => days > (person.rhythmDays ?? 0)), null]))
    .filter((change) => change.saves >= over)
    .reduce<FittingChange | null>((best, change) => (best === null || change.saves < best.saves ? change : best), null);
}

const circles = Object.values(circleRhythms)
  .map(({ days }) => days)
  .sort((a, b) => a - b);

/**
 * Where no single change is enough, the first of several: the most costly person moves one circle out, or from the widest to no rhythm.
 * Repeated, it brings the rhythms within the budget or down to the protected ones.
 * @param budget minutes per week
 * @returns null when they fit already, or everyone left is protected
 */
export function firstChange(people: readonly Burden[], budget: number): FittingChange | null {
  if (weeklyMinutes(people) <= budget) return null;
  const costly = people.reduce<Burden | null>(
    (most, person) => (!person.isProtected && cost(person, person.rhythmDays) > (most ? cost(most, most.rhythmDays) : 0) ? person : most),
    null,
  );
  if (!costly) return null;
  const to = circles.find((days) => days > (costly.rhythmDays ?? 0)) ?? null;
  return changesOf(costly, [to])[0] ?? null;
}

/**
 * Whether a rhythm fits beside the others.
 * @param others minutes per week of all other rhythms
 * @param budget minutes per week
 * @returns the total minutes per week, and what that means in words
 */
export function roomFor(load: Load, others: number, budget: number): { spent: number; isOver: boolean; says: string } {
  const spent = Math.round(others + cost(load, load.rhythmDays));
  const over = spent - budget;
  if (over < 0) return { spent, isOver: false, says: `There is room for ${minutesAWeek(-over)} more.` };
  if (over === 0) return { spent, isOver: false, says: 'That fills the time you set aside.' };
  const fitting = slower.find((days) => Math.round(others + cost(load, days)) <= budget);
  const way = fitting ? `${capitalize(sayRhythm(fitting))} would fit.` : 'A slower rhythm for someone else would make room.';
  return { spent, isOver: true, says: `That’s ${minutesAWeek(over)} more than you set aside. ${way}` };
}

const minutesAWeek = (count: number) => `${sayCount(count, 'minute', 'minutes')} a week`;

function changesOf({ id, rhythmDays, minutes }: Burden, rhythms: readonly (number | null)[]): FittingChange[] {
  if (rhythmDays === null) return [];
  return rhythms.map((to) => ({
    personId: id,
    from: rhythmDays,
    to,
    saves: cost({ rhythmDays, minutes }, rhythmDays) - cost({ rhythmDays, minutes }, to),
  }));
}

const cost = ({ minutes }: Load, rhythmDays: number | null) => (rhythmDays === null ? 0 : (7 / rhythmDays) * minutes);
