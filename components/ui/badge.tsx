import type { ReactNode } from 'react';
import { Node, type NodeShape } from './node';

export type State = 'good' | 'watch' | 'late' | 'rest';

const shapes: Record<State, NodeShape> = { good: 'clear', watch: 'break', late: 'late', rest: 'paused' };

/** A state as a shape and a word; the colour only repeats them. */
export function Badge({ state, children }: { state: State; children: ReactNode }) {
  return (
    <span className={`badge ${state}`}>
      <Node shape={shapes[state]} tone={state} />
      {children}
    </span>
  );
}
