/** How many people of a goal are in sight before one asks for all. */
const MAX_SHOWN = 9;

/** As many rows as are shown at first, in their order: those with a gap before the others. One more than that is shown as well. */
export function firstConnections<Row extends { gap?: string }>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MAX_SHOWN + 1) return rows;
  const shown = new Set(rows.toSorted((one, other) => Number(!one.gap) - Number(!other.gap)).slice(0, MAX_SHOWN));
  return rows.filter((row) => shown.has(row));
}
