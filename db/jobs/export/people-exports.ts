import { printPeopleCsv } from '@/lib/export/people-csv';
import { printPeopleVcards } from '@/lib/export/people-vcard';
import { addressBook } from '../../planner/people/address-book';
import type { Scope } from '../../scope';

/** Everyone, archived people included, as a table. */
export const peopleCsv = async (scope: Scope) => printPeopleCsv(await addressBook(scope));

/** Everyone, archived people included, as cards. */
export const peopleVcards = async (scope: Scope) =>
  printPeopleVcards(
    (await addressBook(scope)).map((entry) => ({ ...entry, uid: `urn:uuid:${entry.id}`, changedAt: scope.now.toISOString() })),
  );
