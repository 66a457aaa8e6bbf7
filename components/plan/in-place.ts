import type { StrandKnot, ThreadStrand } from '@/lib/plan/thread/thread-strands';

type Strand = Pick<ThreadStrand, 'id' | 'personId' | 'knots'>;

/** How a loop reads once it was closed here. */
const closedWords: Partial<Record<string, string>> = { thanks: 'Thanked', report: 'Reported back' };

/**
 * The strands of a station, each in the place it had when the page was opened: what is mended stays where it was until the next visit.
 * @param mended the rows whose loop was closed meanwhile; their strands stay even where the page no longer draws them
 */
export function inPlace(before: readonly Strand[], now: readonly Strand[], mended: ReadonlySet<string>): Strand[] {
  const drawn = new Map(now.map((strand) => [strand.id, strand]));
  const stayed = before.flatMap((strand) => drawn.get(strand.id) ?? closed(strand, mended) ?? []);
  const known = new Set(stayed.map(({ id }) => id));
  return [...stayed, ...now.filter(({ id }) => !known.has(id))];
}

function closed(strand: Strand, mended: ReadonlySet<string>): Strand | undefined {
  const [person, step, outcome, loop] = strand.knots;
  const word = loop?.mend && mended.has(loop.mend.rowId) ? closedWords[loop.mend.kind] : undefined;
  if (!word) return undefined;
  const end: StrandKnot = { shape: 'loop', word, meta: '' };
  return { ...strand, knots: [person, step, outcome, end] };
}
