/** The same row without its empty keys: React sends them too, with every row of a list. */
export const withoutUndefined = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
