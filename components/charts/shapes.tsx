import type { ReactNode } from 'react';

/** The hatching of a pause. `id` is unique on the page, and is what a fill refers to. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="stroke-rest opacity-55" d="M0 0V6" />
    </pattern>
  );
}

/**
 * Paths that stretch with the chart, in shares of its width; of its height too unless `height` tells how high it is drawn. Strokes keep
 * their width, so a dot is a stroke of next to no length with round ends: many of them are one path.
 */
export function Stretched({ height = 100, children }: { height?: number; children: ReactNode }) {
  return (
    <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The path of round dots, for a stroke with round caps: its width is their size. */
export const dots = (places: readonly (readonly [x: number, y: number])[]) => places.map(([x, y]) => `M${x} ${y}h.01`).join('');

/** A share of the width or height, 0 to 100, no finer than it can be seen. */
export const share = (of: number) => Math.round(of * 100) / 100;

/** Charts are drawn in shares, so that text and dots keep their size on every screen. */
export const percent = (of: number) => `${share(of)}%`;
