import type { ReactNode } from 'react';

type Props = { title: string; lead: ReactNode /** Shown under the lead. */; below?: ReactNode; children?: ReactNode };

/** The columns of a page with one form: what it is about, and the form beside it. */
export const FormColumns = ({ title, lead, below, children }: Props) => (
  <div className="grid w-full gap-10 tablet:mt-14 tablet:grid-cols-[minmax(0,1fr)_360px] desk:grid-cols-[50%_360px] desk:gap-0">
    <div>
      <h1>{title}</h1>
      <p className="mt-2 max-w-[44ch] text-ink-soft">{lead}</p>
      {below}
    </div>
    {children}
  </div>
);
