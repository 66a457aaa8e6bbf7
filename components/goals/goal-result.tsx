import type { ReactNode } from 'react';
import type { GoalStatus } from '@/lib/plan/words/words';
import { GoalBadge } from './goal-badge';

/** A goal as it stood, in a review or a report that is kept: how far it came, and how that was judged. */
export const GoalResult = ({ statement, status, children }: { statement: string; status: GoalStatus; children: ReactNode }) => (
  <li className="list-row">
    <div className="min-w-0 grow">
      {statement}
      <span className="block text-small text-ink-soft">{children}</span>
    </div>
    <span className="row-end">
      <GoalBadge status={status} />
    </span>
  </li>
);
