import type { ReactNode } from 'react';
import { Brand } from './brand';

/** A page that could not be shown: what happened, and one link to go on with. */
export const Astray = ({ title, children, action }: { title: string; children: ReactNode; action: ReactNode }) => (
  <main className="mx-auto grid max-w-190 gap-14 px-6 pt-8 pb-20" id="main">
    <Brand />
    <div className="grid justify-items-start gap-3 border-thread border-l-2 border-dashed py-1 pl-6">
      <h1>{title}</h1>
      <p className="text-ink-soft">{children}</p>
      {action}
    </div>
  </main>
);
