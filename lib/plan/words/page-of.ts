const LAST_PAGE = 9999;

/** The page number in an address, from 1; 1 when it is invalid. */
export function pageOf(asked: unknown): number {
  const page = typeof asked === 'string' && /^\d{1,15}$/.test(asked) ? Number(asked) : 1;
  return Math.min(LAST_PAGE, Math.max(1, page));
}

/**
 * The page asked for, or the last one where it lies beyond. That one is found by halves, so that no list has to be counted for an
 * address that is seldom asked for.
 */
export async function pageAt<Found>(
  asked: number,
  read: (page: number) => PromiseLike<Found>,
  rowsOf: (found: Found) => readonly unknown[],
) {
  const found = await read(asked);
  if (asked === 1 || rowsOf(found).length > 0) return { page: asked, found };
  let last = { page: 1, found: await read(1) };
  for (let beyond = asked; beyond - last.page > 1; ) {
    const page = Math.floor((last.page + beyond) / 2);
    const middle = await read(page);
    if (rowsOf(middle).length > 0) last = { page, found: middle };
    else beyond = page;
  }
  return last;
}
