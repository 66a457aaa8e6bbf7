import { limits } from '../files/limits';
import type { ReadPerson } from '../person/person';
import { differences } from './differences';
import { type FoldedKeys, PeopleIndex } from './people-index';

export interface Repeated {
  person: ReadPerson;
  /** The first row about them, and its place among several files. */
  sameAs: number;
  sameAt?: string | undefined;
}

/** Each person of a file once, with what later rows add; where two rows disagree, the first one counts. */
export function withoutRepeats(incoming: readonly ReadPerson[], keys: FoldedKeys): { people: ReadPerson[]; repeated: Repeated[] } {
  const index = new PeopleIndex<ReadPerson>([], keys);
  const people: ReadPerson[] = [];
  const repeated: Repeated[] = [];
  for (const person of incoming) {
    const first = index.same(person)?.entry;
    if (first) {
      repeated.push({ person, sameAs: first.row, sameAt: first.at });
      addTo(first, person);
    } else {
      // A copy, because later rows add to it.
      const copy = { ...person };
      people.push(copy);
      index.add(copy);
    }
  }
  return { people, repeated };
}

function addTo(person: ReadPerson, other: ReadPerson): void {
  for (const difference of differences(person, other)) {
    if ('adds' in difference)
      person[difference.field] = [...difference.before, ...difference.adds].slice(
        0,
        difference.field === 'tags' ? limits.tags : limits.list,
      );
    else if (difference.before === '' || difference.field === 'notes')
      Object.assign(person, { [difference.field]: difference.after.slice(0, limits.cell) });
  }
}
