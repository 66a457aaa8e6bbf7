import type { Scope } from '../scope';
import { bringEverything } from './bring-everything';
import { peopleCsv, peopleVcards } from './copies';
import { everythingJson } from './everything';
import { findPairs } from './find-pairs';
import { readAnotherWay, readImport } from './read-import';
import { storeImport } from './store-import';
import type { Turn } from './turn';
import { undoImport } from './undo-import';

type Task = (scope: Scope, order: never, turn: Turn) => Promise<unknown>;

/** What takes too long for the one thread that answers requests. */
export const tasks = {
  readImport,
  readAnotherWay,
  storeImport,
  undoImport,
  peopleCsv,
  peopleVcards,
  everythingJson,
  bringEverything,
  findPairs,
} satisfies Record<string, Task>;

type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type Order<Name extends TaskName> = Parameters<Tasks[Name]>[1];
export type Answer<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;
