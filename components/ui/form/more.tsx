import type { ReactNode } from 'react';

type Props = {
  summary?: string;
  /** For fields that hold something already. An error in a folded field opens it by itself. */
  open?: boolean;
  children: ReactNode;
};

/** Fields that may be left for later. What is folded is sent like the rest. */
export const More = ({ summary = 'More', open, children }: Props) => (
  <details open={open}>
    <summary>{summary}</summary>
    <div className="grid gap-6 pt-2">{children}</div>
  </details>
);
