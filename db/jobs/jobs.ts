import type { Scope } from '../scope';
import { bringEverything } from './bring-everything';
import { peopleCsv, peopleVcards } from './copies';
import { everythingJson } from './everything';
import { findPairs } from './find-pairs';
import { readCalendar } from './read-calendar';
import { readAnotherWay, readImport } from './read-import';
import { storeImport } from './store-import';
import type { Turn } from './turn';
import { undoImport } from './undo-import';

type Job = (scope: Scope, order: never, turn: Turn) => Promise<unknown>;

/** What takes too long for the one thread that answers requests. */
export const jobs = {
  readImport,
  readAnotherWay,
  storeImport,
  undoImport,
  peopleCsv,
  peopleVcards,
  everythingJson,
  bringEverything,
  findPairs,
  readCalendar,
} satisfies Record<string, Job>;

type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type Order<Name extends JobName> = Parameters<Jobs[Name]>[1];
export type Answer<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>;
