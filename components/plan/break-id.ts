import type { ThreadLink } from '@/lib/plan/thread-links';
import type { ThreadStrand } from '@/lib/plan/thread-strands';

/** Where a break stands on the page. A row may be broken under two goals. */
export const breakId = (goalId: string | null, rowId: string) => `mend-${goalId ?? 'elsewhere'}-${rowId}`;

type Drawn = { nobody?: ThreadLink | undefined; strands: readonly ThreadStrand[] };

/** The address of the first break as the page draws them. */
export function firstBreak(stations: readonly Drawn[]): `#${string}` | undefined {
  for (const { nobody, strands } of stations) {
    const mend = nobody?.mend ?? strands.flatMap(({ knots }) => knots).find((knot) => knot?.broken)?.mend;
    if (mend) return `#${breakId(nobody?.goalId ?? strands[0]?.goalId ?? null, mend.rowId)}`;
  }
}
