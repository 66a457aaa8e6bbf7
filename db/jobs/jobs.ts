import type { Scope } from '../scope';
import { fullExportJson } from './export/full-export';
import { importFullExport } from './export/import-full-export';
import { peopleCsv, peopleVcards } from './export/people-exports';
import { findPairs } from './find-pairs';
import { readAnotherWay, readImport } from './import/read-import';
import { storeImport } from './import/store-import';
import { undoImport } from './import/undo-import';
import { readCalendar } from './read-calendar';
import type { Turn } from './write-in-turn';

type Job = (scope: Scope, order: never, turn: Turn) => Promise<unknown>;

/** Work that takes too long for the thread that answers requests. */
export const jobs = {
  readImport,
  readAnotherWay,
  storeImport,
  undoImport,
  peopleCsv,
  peopleVcards,
  fullExportJson,
  importFullExport,
  findPairs,
  readCalendar,
} satisfies Record<string, Job>;

type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type Order<Name extends JobName> = Parameters<Jobs[Name]>[1];
export type Answer<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>;
