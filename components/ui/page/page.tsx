import type { ReactNode } from 'react';

type Props = { title: ReactNode; kicker?: ReactNode; lead?: ReactNode; actions?: ReactNode; children?: ReactNode };

/** A page: where it belongs, its title, one sentence that sums it up, and what can be done. */
export function Page({ title, kicker, lead, actions, children }: Props) {
  return (
    <>
      <header className="mb-6 flex flex-col gap-4 tablet:mb-8 tablet:flex-row tablet:flex-wrap tablet:items-start tablet:justify-between tablet:gap-x-8">
        <div className="min-w-0 max-w-full tablet:flex-[1_1_360px]">
          {kicker && <p className="mb-1 max-w-measure text-small text-ink-soft [&_a]:tap [&_a:not(:hover)]:no-underline">{kicker}</p>}
          <h1>{title}</h1>
          {lead && <p className="mt-2 max-w-measure text-ink-soft">{lead}</p>}
        </div>
        {actions && <div className="flex flex-none flex-wrap items-center gap-2 print:hidden">{actions}</div>}
      </header>
      {children}
    </>
  );
}

/** A titled part of a page; `aside` is the quiet word at the right of the title. */
export function Section({ id, title, aside, children }: { id: string; title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <div className="mb-3 flex flex-col gap-1 tablet:flex-row tablet:items-baseline tablet:justify-between tablet:gap-4">
        <h2 id={id}>{title}</h2>
        {aside && <span className="text-small text-ink-soft">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
