import { Node } from '../ui/mark/node';

/** Why someone can help; without a reason, the gap in the thread. */
export const ConnectionReason = ({ reason, gap }: { reason: string; gap?: string }) => (
  <p className="text-small">
    {reason}
    {gap ? (
      <span className="inline-flex items-center gap-1.5 text-watch">
        <Node shape="gap" />
        {gap}
      </span>
    ) : (
      !reason && 'No reason yet'
    )}
  </p>
);
