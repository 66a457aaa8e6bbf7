'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import { chipLook } from './chip-look';
import type { Choice } from './choices';

export type Around = { label: ReactNode; help?: ReactNode; error?: string };

/** Ties label, help, control and error together, for the eye and for the ear. */
export function useParts({ help, error }: Omit<Around, 'label'>) {
  const id = useId();
  const parts = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { id, aria: { id, 'aria-invalid': error ? true : undefined, 'aria-describedby': parts || undefined } };
}

export function Field({ label, help, error, ...input }: ComponentProps<'input'> & Around) {
  const { id, aria } = useParts({ help, error });
  return (
    <FieldFrame id={id} label={label} help={help} error={error}>
      <input {...input} {...aria} />
    </FieldFrame>
  );
}

export function TextArea({ label, help, error, ...input }: ComponentProps<'textarea'> & Around) {
  const { id, aria } = useParts({ help, error });
  return (
    <FieldFrame id={id} label={label} help={help} error={error}>
      <textarea rows={3} {...input} {...aria} />
    </FieldFrame>
  );
}

export function Select({
  label,
  help,
  error,
  choices,
  none,
  ...input
}: ComponentProps<'select'> & Around & { choices: Choice[]; none?: string }) {
  const { id, aria } = useParts({ help, error });
  return (
    <FieldFrame id={id} label={label} help={help} error={error}>
      <select {...input} {...aria}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ value, label: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of a few, all in sight. */
export function Chips({ label, help, error, choices, defaultValue, ...input }: ComponentProps<'input'> & Around & { choices: Choice[] }) {
  const { id } = useParts({ help, error });
  return (
    <fieldset className="grid content-start gap-1" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1">{label}</legend>
      <div className="mt-0.5 flex flex-wrap gap-1.5">
        {choices.map(({ value, label: said }) => (
          <Chip key={value} label={said} value={value} defaultChecked={value === defaultValue} {...input} />
        ))}
      </div>
      <Help id={id} help={help} error={error} />
    </fieldset>
  );
}

/** One choice among those in sight. */
export const Chip = ({ label, ...input }: ComponentProps<'input'> & { label: ReactNode }) => (
  <label className="relative">
    <input type="radio" className="absolute inset-0 cursor-pointer opacity-0" {...input} />
    <span className={chipLook}>{label}</span>
  </label>
);

export function Check({ label, help, error, ...input }: ComponentProps<'input'> & Around) {
  const { id, aria } = useParts({ help, error });
  return (
    <div className="grid content-start gap-1" data-tick="">
      <Tick label={label} {...input} {...aria} />
      <Help id={id} help={help} error={error} />
    </div>
  );
}

/** A box to tick, with its words. */
export const Tick = ({ label, ...input }: ComponentProps<'input'> & { label: ReactNode }) => (
  <label className="flex min-h-11 items-center gap-2.5 tablet:min-h-8">
    <input type="checkbox" className="tick-box" {...input} />
    <span>{label}</span>
  </label>
);

export function FieldFrame({ id, label, help, error, children }: Around & { id: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-strong">
        {label}
      </label>
      {children}
      <Help id={id} help={help} error={error} />
    </div>
  );
}

function Help({ id, help, error }: { id: string; help?: ReactNode; error?: string }) {
  return (
    <>
      {help && (
        <span id={`${id}-help`} className="text-small text-ink-soft">
          {help}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="flex gap-2 text-small font-medium text-late" role="alert">
          <svg className="mt-1 flex-none" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M7 1.6 13 12.4H1z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
          </svg>
          {error}
        </span>
      )}
    </>
  );
}
