import type { FileInside, ReadFile, ReadTable } from '../person/person';
import type { DateOrder } from '../text/day-text';

/** Notices about an import as a whole until it is stored. */
export interface ReadingNotes {
  /** Sentences. */
  notices: readonly string[];
  /** With several files, the name of each. */
  files: readonly FileInside[];
}

/** What is kept with a table's bytes until it is stored, so that it can be read differently. */
export interface TableQuestion extends ReadTable, ReadingNotes {
  /** Whether its columns were read with a mapping saved for a similar file. */
  isRemembered: boolean;
  /** The usual order of day and month in the planner's region. */
  usualOrder: DateOrder | null;
}

/** The people that were read, or null while a mapping is needed; and how a table was or will be read. */
type Reading = { file: ReadFile | null; table: ReadTable | undefined; isRemembered: boolean; usualOrder: DateOrder | undefined };

/** As JSON, for the batch. */
export function questionOf({ file, table, isRemembered, usualOrder }: Reading): string {
  const notes: ReadingNotes = {
    notices: (file?.problems ?? []).flatMap(({ severity, message }) => (severity === 'notice' ? [message] : [])),
    files: file?.files ?? [],
  };
  const question: ReadingNotes | TableQuestion = table ? { ...table, ...notes, isRemembered, usualOrder: usualOrder ?? null } : notes;
  return JSON.stringify(question);
}

/** The notes of a batch; null once it is stored. */
export const notesIn = (batch: { question: string }): ReadingNotes | null => (batch.question ? JSON.parse(batch.question) : null);

/** The question of a batch; null for cards, several tables and stored imports. */
export function questionIn(batch: { question: string }): TableQuestion | null {
  const notes = notesIn(batch);
  return notes && 'headers' in notes ? (notes as TableQuestion) : null;
}
