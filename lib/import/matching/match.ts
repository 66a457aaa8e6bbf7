import type { PersonRecord, ReadPerson } from '../person/person';
import { type Difference, differences } from './differences';
import { FoldedKeys, type MatchedBy, PeopleIndex, type SuggestedBy } from './people-index';
import { type Repeated, withoutRepeats } from './repeats';

export interface ExistingPerson extends PersonRecord {
  id: string;
}

export interface Match {
  person: ReadPerson;
  existingId: string;
  by: MatchedBy;
  differences: Difference[];
  /** True when a known company or position has changed: a reason to congratulate. */
  changedJob: boolean;
}

export interface Suggestion {
  person: ReadPerson;
  existingId: string;
  by: SuggestedBy;
  differences: Difference[];
}

export interface MatchedPeople {
  added: ReadPerson[];
  matched: Match[];
  /** Possibly someone who is already there: the planner decides. */
  suggested: Suggestion[];
  /** Rows about the person of an earlier row; what they add goes to that person. */
  repeated: Repeated[];
}

/**
 * Which people of a file are new, which are there already and with what differences, and which may be. Identity is the LinkedIn profile, then an
 * e-mail address if one name contains the other; an address alone, or a name with company or phone, only suggests. Reading a file again adds no one. The work grows
 * with the two lists, not with their product.
 */
export function matchPeople(incoming: readonly ReadPerson[], existing: readonly ExistingPerson[]): MatchedPeople {
  const keys = new FoldedKeys();
  const { people, repeated } = withoutRepeats(incoming, keys);
  const index = new PeopleIndex(existing, keys);
  const result: MatchedPeople = { added: [], matched: [], suggested: [], repeated };
  const taken = new Set<ExistingPerson>();
  const open: ReadPerson[] = [];
  for (const person of people) {
    const same = index.same(person);
    if (same) {
      taken.add(same.entry);
      result.matched.push(matchOf(person, same.entry, same.by));
    } else open.push(person);
  }
  // Only after all certain matches are found, so that no one else is mistaken for one of them.
  for (const person of open) {
    const alike = index.alike(person, taken);
    if (alike) {
      taken.add(alike.entry);
      result.suggested.push({ person, existingId: alike.entry.id, by: alike.by, differences: differences(alike.entry, person) });
    } else result.added.push(person);
  }
  return result;
}

function matchOf(person: ReadPerson, existing: ExistingPerson, by: MatchedBy): Match {
  const found = differences(existing, person);
  const changedJob = found.some(({ field, before }) => (field === 'organization' || field === 'position') && before !== '');
  return { person, existingId: existing.id, by, differences: found, changedJob };
}
