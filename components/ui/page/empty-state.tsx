import type { ReactNode } from 'react';

/** Nothing here yet: one example of what could be, and one button. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="my-6 ml-1.5 grid max-w-measure justify-items-start gap-3 border-thread border-l-2 border-dashed pl-6">
      <p>{children}</p>
      {action}
    </div>
  );
}
