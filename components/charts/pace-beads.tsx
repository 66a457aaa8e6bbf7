'use client';

import { percent } from './figure';

/** What counted, one bead each. A client component so that beads cross the wire as places rather than as elements. */
export const PaceBeads = ({ beads }: { beads: readonly (readonly [x: number, y: number])[] }) =>
  beads.map(([x, y]) => <circle key={`${x} ${y}`} className="step" cx={percent(x)} cy={percent(y)} r="4" />);
