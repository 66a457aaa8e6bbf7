import type { ReactNode } from 'react';
import { beside } from './beside';

/** A step's form, and beside it what helps to fill it in. */
export const StepColumns = ({ children }: { children: ReactNode }) => <div className={`${beside} max-desk:gap-y-10`}>{children}</div>;
