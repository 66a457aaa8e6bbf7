import type { ReactNode } from 'react';

export function StepHead({ step, title, children }: { step: number; title: string; children: ReactNode }) {
  return (
    <>
      <p className="small soft phone-only">Step {step} of 5</p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="soft">{children}</p>
    </>
  );
}
