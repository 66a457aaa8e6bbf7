import type { ReactNode } from 'react';

/** Two short fields side by side where there is room; a tick among them stands on the line of the other's input. */
export const FieldPair = ({ children }: { children: ReactNode }) => (
  <div className="grid items-start gap-6 tablet:grid-cols-2 tablet:gap-4 tablet:has-[>[data-tick]]:*:data-tick:pt-7.5">{children}</div>
);
