import type { Scope } from '../scope';
import { findPairs } from './find-pairs';
import { fullExportJson } from './full-export';
import { importFullExport } from './import-full-export';
import { peopleCsv, peopleVcards } from './people-exports';
import { readCalendar } from './read-calendar';
import { readAnotherWay, readImport } from './read-import';
import { storeImport } from './store-import';
import { undoImport } from './undo-import';
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
