/**
 * Moves heights apart until none is nearer than `gap` to its neighbour, keeping their order and staying within `top` and `bottom`
 * as long as there is room for all. Heights grow downwards, as on the screen.
 */
export function spread(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let above = top - gap;
  for (const one of order) above = one.height = Math.max(one.height, above + gap);
  let below = bottom + gap;
  for (const one of order.toReversed()) below = one.height = Math.min(one.height, below - gap);
  return order.toSorted((a, b) => a.index - b.index).map(({ height }) => height);
}
