import { balance } from '../goal/coverage';
import { sayNumber } from '../words/say';
import { type PersonCategory, personCategories } from '../words/words';

/** Number of people per category; null for people without one. */
export type Kindred = { category: PersonCategory | null; people: number };

export type CategoryCoverage = { sentence: string; why: string; missing: PersonCategory[] };

/** Fewer than these are no circle yet. */
const ENOUGH = 4;

/** Two kinds filled evenly have a balance of 0.5, three of 0.79: below the middle of the two they lean on few. */
const WIDE = 0.65;

const places: Record<PersonCategory, string> = {
  own_organization: 'from your own organization',
  industry: 'from your industry',
  relevant_organization: 'from a relevant organization',
  other: 'from elsewhere',
};

/**
 * Whether a plan's key connections are spread over the categories it needs; "elsewhere" is optional.
 * @returns null when they are spread well, are few, or too many have no category
 */
export function categoryCoverage(counted: readonly Kindred[]): CategoryCoverage | null {
  const of = (kind: PersonCategory | null) => counted.find(({ category }) => category === kind)?.people ?? 0;
  const counts = personCategories.map(of);
  const known = counts.reduce((sum, count) => sum + count, 0);
  const even = balance(counts);
  if (even === null || known < ENOUGH || of(null) > known || even >= WIDE) return null;

  const filled = personCategories.filter((kind) => of(kind) > 0).sort((one, other) => of(other) - of(one));
  const missing = personCategories.filter((kind) => of(kind) === 0 && kind !== 'other');
  const said = [
    ...filled.map((kind) => `${sayNumber(of(kind))} ${places[kind]}`),
    ...missing.map((kind, index) => (index === 0 ? `no one yet ${places[kind]}` : `nor ${places[kind]}`)),
  ];
  return { sentence: `Your key connections come from few places so far: ${said.join(', ')}.`, why: why(even, of(null)), missing };
}

/** "from a relevant organization". */
export const sayPlace = (kind: PersonCategory): string => places[kind];

function why(even: number, unknown: number): string {
  const left = unknown === 0 ? '' : `; ${sayNumber(unknown)} with nothing chosen ${unknown === 1 ? 'is' : 'are'} left out`;
  return `Each key connection of this plan counts once, by where you know them from${left}. Spread evenly over the four kinds they would score 100, all in one kind 0; they score ${Math.round(even * 100)} (the entropy of the shares). Two kinds filled evenly score 50, three 79. This note shows below ${WIDE * 100}, because people from one place often know the same people.`;
}
