import type { ReactNode } from 'react';

type Props = {
  step: number;
  title: string;
  /** What the step builds on, in the reader's own words. */
  so?: string;
  children: ReactNode;
};

export function StepHead({ step, title, so, children }: Props) {
  return (
    <header className="mb-9 grid max-w-measure gap-2">
      <p className="text-small text-ink-soft tablet:hidden">Step {step} of 5</p>
      {so && <p className="quoted">{so}</p>}
      <h1>{title}</h1>
      <p className="text-ink-soft text-balance">{children}</p>
    </header>
  );
}
