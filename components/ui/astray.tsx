import type { ReactNode } from 'react';

/** Where the thread ends outside every room: what happened, and the one way on. */
export const Astray = ({ title, children, action }: { title: string; children: ReactNode; action: ReactNode }) => (
  <main className="astray" id="main">
    <a className="mark" href="/">
      Throughline
    </a>
    <div>
      <h1>{title}</h1>
      <p className="soft">{children}</p>
      {action}
    </div>
  </main>
);
