import type { ReactNode } from 'react';
import { Node, type NodeShape } from '@/components/ui/node';

/** A thread hung vertically, newest first. Children are `Moment`s. */
export function Timeline({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol className="timeline" aria-label={label}>
      {children}
    </ol>
  );
}

type MomentProps = { shape: NodeShape; title: ReactNode; when?: ReactNode; children?: ReactNode };

/** How the thread runs on below a knot: not yet for what is only planned, dashed where an attempt waits for its answer. */
const below: Partial<Record<NodeShape, string>> = { open: 'faint', attempt: 'wait' };

/** One knot: what happened or is planned, when, and below it words and what hangs off it. */
export function Moment({ shape, title, when, children }: MomentProps) {
  return (
    <li className={below[shape]}>
      <Node shape={shape} />
      <p>
        <b>{title}</b> {when && <span className="text-small text-ink-soft">{when}</span>}
      </p>
      {children}
    </li>
  );
}

/** What came of a moment: an outcome, something owed. A break hangs loose. */
export function Hang({ shape, children }: { shape: NodeShape; children: ReactNode }) {
  const loose = shape === 'break' || shape === 'late';
  return (
    <div className={loose ? 'timeline-hang loose' : 'timeline-hang'}>
      <Node shape={shape} />
      {children}
    </div>
  );
}
