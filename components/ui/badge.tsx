import type { ReactNode } from 'react';

export type State = 'good' | 'watch' | 'late' | 'rest';

const looks: Record<State, string> = {
  good: 'badge badge-good',
  watch: 'badge badge-watch',
  late: 'badge badge-late',
  rest: 'badge badge-rest',
};

/** A state as a shape and a word, never a filled pill; the colour only repeats them. `className` places it. */
export const Badge = ({ state, className = '', children }: { state: State; className?: string; children: ReactNode }) => (
  <span className={`${looks[state]} ${className}`.trim()}>{children}</span>
);
