import { plainName } from '@/lib/plan/words/fold';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import type { FoundPerson } from './use-people-look-up';

export type PersonOption = { key: string; says: string; more: string; person?: FoundPerson };

/** Whether a new name may become a new person, even one that a person has already. */
export type Adding = 'never' | 'new' | 'namesakes';

/** The options for what was typed: the people found, then, set apart, adding someone new. */
export function personOptions(typed: string, found: readonly FoundPerson[], adding: Adding): PersonOption[] {
  const name = typed.trim();
  const people = found.map((person) => ({ key: person.id, says: person.display, more: whereOf(person), person }));
  const isTaken = namesakeOf(name, found) !== undefined;
  if (!name || adding === 'never' || (isTaken && adding !== 'namesakes')) return people;
  return [...people, { key: 'new', says: `Add ${isTaken ? 'another ' : ''}“${name}”`, more: moreOfNew(found.length) }];
}

/**
 * Index of the option that a key moves to, undefined for other keys. The arrows stay among the people while anyone is found;
 * Home and End reach the ends.
 */
export function optionAfter(key: string, active: number, options: readonly PersonOption[]): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return options.length - 1;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!step) return undefined;
  const count = options.filter(({ person }) => person).length || options.length;
  return active < count ? (active + step + count) % count : step > 0 ? 0 : count - 1;
}

/** The first person found with exactly this name. */
export const namesakeOf = (typed: string, found: readonly FoundPerson[]): FoundPerson | undefined =>
  found.find(({ display }) => plainName(display) === plainName(typed) && plainName(typed) !== '');

/** What will happen to a typed name when no one is chosen. */
export function sayUnchosen(name: string, matches: number, adding: Adding, isAnyName: boolean): string | undefined {
  const choose = matches > 0 ? ` ${sayMatches(matches)}.` : '';
  if (adding !== 'never') return `“${name}” is new and will be added to your people.${choose}`;
  return isAnyName ? undefined : `No one is called “${name}” among your people: choose someone, or leave it empty.`;
}

const sayMatches = (count: number) => capitalize(sayCount(count, 'of your people matches', 'of your people match'));
const moreOfNew = (matches: number) => (matches === 0 ? 'new' : `new, though ${sayMatches(matches).toLowerCase()}`);

const whereOf = ({ position, organization, isArchived }: FoundPerson) =>
  [position, organization, isArchived && 'archived'].filter(Boolean).join(', ');
