import { balance } from './coverage';
import { sayNumber } from './say';
import { type PersonCategory, personCategories } from './words';

/** How many people are of a kind; null for those whose kind is not said. */
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
 * Whether the key connections of a plan are spread over the kinds of people a plan needs. Nobody need be from elsewhere.
 * @returns null when they are spread well, are few, or when the kind of too many is not said
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
    ...missing.map((kind, index) => (index === 0 ? `nobody yet ${places[kind]}` : `nor ${places[kind]}`)),
  ];
  return { sentence: `Your key connections are not spread wide yet: ${said.join(', ')}.`, why: why(even, of(null)), missing };
}

/** "from a relevant organization". */
export const sayPlace = (kind: PersonCategory): string => places[kind];

function why(even: number, unknown: number): string {
  const left = unknown === 0 ? '' : `; ${sayNumber(unknown)} of whom that is not said ${unknown === 1 ? 'is' : 'are'} left out`;
  return `Everybody tied to a goal of this plan counts once, under where you know them from${left}. Spread evenly over the four kinds they would make 100, all in one 0; they make ${Math.round(even * 100)} (the entropy of the shares). Two kinds filled evenly make 50, three 79, and below ${WIDE * 100} it is said here: people of one place often know the same people.`;
}
