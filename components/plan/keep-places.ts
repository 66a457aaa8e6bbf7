import type { DrawnNode, DrawnPath } from '@/lib/plan/thread/thread-paths';

type Path = Pick<DrawnPath, 'id' | 'personId' | 'nodes'>;

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
  const [person, step, outcome, reportBack] = path.nodes;
  const word = reportBack?.fix && requestedRows.has(reportBack.fix.rowId) ? closedWords[reportBack.fix.kind] : undefined;
  if (!word) return undefined;
  const closed: DrawnNode = { shape: 'closed', word, meta: '' };
  return { ...path, nodes: [person, step, outcome, closed] };
}
