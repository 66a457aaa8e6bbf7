import type { DateOrder } from './day-text';
import type { Problem, ReadTable } from './person';

/** What is kept of a table beside its bytes until it is stored, so that it can be read another way. */
export interface TableQuestion extends ReadTable {
  /** Whether its columns were read as the planner chose for a file like it. */
  isRemembered: boolean;
  /** What is said of the whole file, each as a sentence. */
  notices: readonly string[];
  /** The order of a day that is usual where the planner is. */
  usualOrder: DateOrder | null;
}

type Beside = { isRemembered: boolean; usualOrder?: DateOrder | undefined; problems: readonly Problem[] };

/** As JSON, for the batch. */
export const questionOf = (table: ReadTable, { isRemembered, usualOrder, problems }: Beside): string =>
  JSON.stringify({
    ...table,
    isRemembered,
    usualOrder: usualOrder ?? null,
    notices: problems.flatMap(({ severity, message }) => (severity === 'notice' ? [message] : [])),
  } satisfies TableQuestion);

/** The question of a batch; null for cards, and for what is stored. */
export const questionIn = (batch: { question: string }): TableQuestion | null =>
  batch.question ? (JSON.parse(batch.question) as TableQuestion) : null;
