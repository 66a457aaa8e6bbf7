import type { Database } from 'better-sqlite3';
import { processShared } from '@/lib/process-shared.mjs';
import { tablesRead } from './tables-named';

/** What runs while somebody watches: statements, and the tables behind answers that needed none. */
export type Watch = { statements: Set<string>; tables: Set<string> };

/** Tells those who watch that a statement has run. */
export function noteStatement(statement: string): void {
  for (const { statements } of watching()) statements.add(statement);
}

/** Tells those who watch that an answer from these tables was used. */
export function noteTables(names: readonly string[]): void {
  for (const { tables } of watching()) for (const name of names) tables.add(name);
}

/** @returns what runs until `end`, of whichever request: several take turns, so it may be too much but never too little */
export function watch(): Watch & { end: () => void } {
  const mine: Watch = { statements: new Set(), tables: new Set() };
  watching().add(mine);
  return { ...mine, end: () => watching().delete(mine) };
}

/** The tables that what was watched was read from. */
export const tablesReadIn = (sqlite: Database, { statements, tables }: Watch): string[] => [
  ...new Set([...tables, ...[...statements].flatMap((statement) => tablesRead(sqlite, statement))]),
];

function watching(): Set<Watch> {
  processShared.watching ??= new Set();
  return processShared.watching;
}
