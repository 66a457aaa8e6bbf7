import type { ReactNode } from 'react';
import { Brand } from '../ui/page/brand';

/** Around pages without the navigation: the name at the left, `head` at the right. */
export const PlainFrame = ({ head, children }: { head: ReactNode; children: ReactNode }) => (
  <div className="mx-auto max-w-270 p-5 tablet:px-10 tablet:pt-8 tablet:pb-16 print:max-w-none print:p-0">
    <header className="mb-7 flex items-center justify-between text-ink-soft text-small">
      <Brand />
      {head}
    </header>
    {children}
  </div>
);
