import type { FileInside, ReadFile, ReadTable } from '../person/person';
import type { DateOrder } from '../text/day-text';

/** What is said of an import as a whole until it is stored. */
export interface ReadingNotes {
  /** Each as a sentence. */
  notices: readonly string[];
  /** Of several files, each by name. */
  files: readonly FileInside[];
}

/** What is kept of a table beside its bytes until it is stored, so that it can be read another way. */
export interface TableQuestion extends ReadTable, ReadingNotes {
  /** Whether its columns were read as the planner chose for a file like it. */
  isRemembered: boolean;
  /** The order of a day that is usual where the planner is. */
  usualOrder: DateOrder | null;
}

/** What was read, or null while columns are asked about; and of a table how it was or is to be read. */
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

/** The question of a batch; null for cards, for several tables, and for what is stored. */
export function questionIn(batch: { question: string }): TableQuestion | null {
  const notes = notesIn(batch);
  return notes && 'headers' in notes ? (notes as TableQuestion) : null;
}
