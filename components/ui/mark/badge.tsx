import type { ReactNode } from 'react';
import type { marks } from './marks';

export type State = 'good' | 'watch' | 'late' | 'rest';

const shapes: Record<State, keyof typeof marks> = { good: 'clear', watch: 'gap', late: 'late', rest: 'paused' };
const looks: Record<State, string> = {
  good: 'badge text-good',
  watch: 'badge text-watch',
  late: 'badge text-late',
  rest: 'badge text-rest',
};

/** A state as a shape and a word, never a filled pill; the colour only repeats them. `className` places it. */
export const Badge = ({ state, className = '', children }: { state: State; className?: string; children: ReactNode }) => (
  <span className={`${looks[state]} ${className}`.trim()} data-shape={shapes[state]}>
    {children}
  </span>
);
