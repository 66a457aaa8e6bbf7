/** Thousands in parts that each take a moment, so that others can be let through in between. */
export function inParts<Item>(items: readonly Item[], size = 2000): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));
}
