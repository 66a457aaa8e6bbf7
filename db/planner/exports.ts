import { inArray } from 'drizzle-orm';
import { printPeopleCsv } from '@/lib/export/people-csv';
import { runJob } from '../jobs/run-job';
import { people } from '../schema';
import type { Scope } from '../scope';
import { addressBook } from './people/address-book';

/** The owner's data as files. Written in a worker thread, because thousands of people take a while. @throws TooBusy */
export const exportsOf = (scope: Scope) => ({
  peopleCsv: () => runJob(scope, 'peopleCsv', undefined),
  /** The chosen people as a table: at most one page, so that no thread is needed. Unknown ids are left out. */
  chosenCsv: async (ids: readonly string[]) => printPeopleCsv(await addressBook(scope, inArray(people.id, [...ids]))),
  peopleVcards: () => runJob(scope, 'peopleVcards', undefined),
  /** All rows of the owner, as JSON. */
  full: () => runJob(scope, 'fullExportJson', undefined),
  /** Puts such a file into an account that is empty, whole or not at all. @returns how many rows, or a sentence on what is wrong */
  importFullExport: (bytes: Uint8Array) => runJob(scope, 'importFullExport', { bytes }),
});
