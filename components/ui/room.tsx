import type { ReactNode } from 'react';

type RoomProps = { title: ReactNode; kicker?: ReactNode; lead?: ReactNode; actions?: ReactNode; children?: ReactNode };

/** A page: where it belongs, its title, one sentence that sums it up, and what can be done. */
export function Room({ title, kicker, lead, actions, children }: RoomProps) {
  return (
    <>
      <header className="page-head">
        <div>
          {kicker && <p className="kicker small soft">{kicker}</p>}
          <h1>{title}</h1>
          {lead && <p className="soft">{lead}</p>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}

/** A titled part of a room; `aside` is the quiet word at the right of the title. */
export function Section({ id, title, aside, children }: { id: string; title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside && <span className="small soft">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
