/**
 * How evenly people are spread over kinds: the normalised entropy (Shannon), 0 for all in one, 1 for as many in each.
 * @param counts how many there are of each kind, the empty kinds included
 * @returns null when there is nobody, or only one kind to be of
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
