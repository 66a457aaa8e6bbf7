type Placed<T> = T & { level: number };

/**
 * Stacks marks so that none hides another: each takes the lowest level where its neighbours leave it room.
 * @param width of a mark, in the units of `at`
 */
export function swarm<T extends { at: number }>(marks: readonly T[], width: number): Placed<T>[] {
  const lastOn: number[] = [];
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      const free = lastOn.findIndex((last) => mark.at - last >= width);
      const level = free < 0 ? lastOn.length : free;
      lastOn[level] = mark.at;
      return { ...mark, level };
    });
}
