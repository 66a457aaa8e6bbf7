import type { ReactNode } from 'react';
import { Node, type NodeShape } from './node';

export type State = 'good' | 'watch' | 'late' | 'rest';

const shapes: Record<State, NodeShape> = { good: 'clear', watch: 'gap', late: 'late', rest: 'paused' };
const tones: Record<State, string> = { good: 'text-good', watch: 'text-watch', late: 'text-late', rest: 'text-rest' };

/** A state as a shape and a word, never a filled pill; the colour only repeats them. `className` places it. */
export function Badge({ state, className = '', children }: { state: State; className?: string; children: ReactNode }) {
  return (
    <span
      className={`badge inline-flex items-baseline gap-1.5 text-small font-medium whitespace-nowrap ${tones[state]} ${className}`.trim()}
    >
      <Node shape={shapes[state]} tone={state} className="self-center" />
      {children}
    </span>
  );
}
