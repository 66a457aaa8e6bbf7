import type { StrandKnot, ThreadStrand } from '@/lib/plan/thread/thread-strands';

type Path = Pick<ThreadStrand, 'id' | 'personId' | 'knots'>;

/** How the last node reads once its form was saved. */
const closedWords: Partial<Record<string, string>> = { thanks: 'Thanked', report: 'Reported back' };

/**
 * The paths of a goal, each in the place it had when the page was opened, so that a fixed gap does not jump away before the next visit.
 * @param requestedRows rows whose gap the reader set out to fix; their paths stay even where the page no longer lists them
 */
export function keepPlaces(before: readonly Path[], now: readonly Path[], requestedRows: ReadonlySet<string>): Path[] {
  const current = new Map(now.map((path) => [path.id, path]));
  const kept = before.flatMap((path) => current.get(path.id) ?? closedPath(path, requestedRows) ?? []);
  const keptIds = new Set(kept.map(({ id }) => id));
  return [...kept, ...now.filter(({ id }) => !keptIds.has(id))];
}

function closedPath(path: Path, requestedRows: ReadonlySet<string>): Path | undefined {
  const [person, step, outcome, reportBack] = path.knots;
  const word = reportBack?.mend && requestedRows.has(reportBack.mend.rowId) ? closedWords[reportBack.mend.kind] : undefined;
  if (!word) return undefined;
  const closed: StrandKnot = { shape: 'loop', word, meta: '' };
  return { ...path, knots: [person, step, outcome, closed] };
}
