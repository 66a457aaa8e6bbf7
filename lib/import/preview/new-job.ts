import type { Difference } from '../matching/differences';

/** Someone whose job an import changed; `json` is the stored row of that import. */
export type NewJob = { personId: string; name: string; json: string };

/** "Tern → Volt; Analyst → Head of product", from the stored row of an import. */
export function sayNewJob(json: string): string {
  const { differences } = JSON.parse(json) as { differences: Difference[] };
  return differences
    .flatMap((difference) =>
      (difference.field === 'position' || difference.field === 'organization') && 'after' in difference
        ? [difference.before ? `${difference.before} → ${difference.after}` : difference.after]
        : [],
    )
    .join('; ');
}
