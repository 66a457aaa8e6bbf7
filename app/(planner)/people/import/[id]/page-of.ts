/** Rows on one page: as many as the planner hands out. */
export const onePage = 50;

/** The page an address asks for; the first when it asks for nonsense. */
export function pageOf(asked: unknown): number {
  const page = typeof asked === 'string' && /^\d{1,4}$/.test(asked) ? Number(asked) : 1;
  return Math.max(1, page);
}
