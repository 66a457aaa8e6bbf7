import type { ReactNode } from 'react';
import { Node, type NodeShape } from '@/components/ui/mark/node';

/** A vertical thread, newest first. Children are `TimelineItem`s. */
export function Timeline({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol className="timeline" aria-label={label}>
      {children}
    </ol>
  );
}

type ItemProps = { shape: NodeShape; title: ReactNode; when?: ReactNode; children?: ReactNode };

/** How the line below an item is drawn where it is not solid. */
const below: Partial<Record<NodeShape, string>> = { open: 'planned', outreach: 'waiting' };

/** What happened or is planned, when, and below it the details and `TimelineBranch`es. */
export function TimelineItem({ shape, title, when, children }: ItemProps) {
  return (
    <li className="group/row" data-below={below[shape]}>
      <Node shape={shape} />
      <p>
        <b>{title}</b> {when && <span className="text-ink-soft text-small">{when}</span>}
      </p>
      {children}
    </li>
  );
}

/** What came of an item: an outcome, or a report back that is due. A gap is drawn dashed. */
export function TimelineBranch({ shape, children }: { shape: NodeShape; children: ReactNode }) {
  return (
    <div className="timeline-branch group/row" data-gap={shape === 'gap' || shape === 'late' || undefined}>
      <Node shape={shape} />
      {children}
    </div>
  );
}
