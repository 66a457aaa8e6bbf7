/**
 * How evenly people are spread over kinds, as normalised Shannon entropy: 0 when all are of one kind, 1 when each kind has the same
 * number.
 * @param counts number of people per kind, including empty kinds
 * @returns null without people or with a single kind
 */
export function balance(counts: readonly number[]): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0 || counts.length < 2) return null;
  const entropy = counts
    .filter((count) => count > 0)
    .map((count) => count / all)
    .reduce((sum, share) => sum - share * Math.log(share), 0);
  return Math.abs(entropy / Math.log(counts.length)); // A sum of nothing would be −0.
}
