/** The page an address asks for, from 1; the first when it asks for nonsense. */
export function pageOf(asked: unknown): number {
  const page = typeof asked === 'string' && /^\d{1,4}$/.test(asked) ? Number(asked) : 1;
  return Math.max(1, page);
}
