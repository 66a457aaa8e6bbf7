import type { ReactNode } from 'react';
import { besideColumns } from './beside-columns';

/** A step's form, and beside it what helps to fill it in. */
export const StepColumns = ({ children }: { children: ReactNode }) => (
  <div className={`${besideColumns} max-desk:gap-y-10`}>{children}</div>
);
