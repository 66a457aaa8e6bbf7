'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import type { Choice } from './choices';

type Around = { label: ReactNode; help?: ReactNode; error?: string };

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
      <input className="input" {...input} {...aria} />
    </FieldFrame>
  );
}

export function TextArea({ label, help, error, ...input }: ComponentProps<'textarea'> & Around) {
  const { id, aria } = useParts({ help, error });
  return (
    <FieldFrame id={id} label={label} help={help} error={error}>
      <textarea className="input" rows={3} {...input} {...aria} />
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
      <select className="input" {...input} {...aria}>
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
    <fieldset className={error ? 'field bad' : 'field'} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      <div className="chips">
        {choices.map(({ value, label: said }) => (
          <label key={value} className="chip">
            <input type="radio" value={value} defaultChecked={value === defaultValue} {...input} />
            <span>{said}</span>
          </label>
        ))}
      </div>
      <Help id={id} help={help} error={error} />
    </fieldset>
  );
}

export function Check({ label, help, error, ...input }: ComponentProps<'input'> & Around) {
  const { id, aria } = useParts({ help, error });
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label className="tick">
        <input type="checkbox" {...input} {...aria} />
        <span>{label}</span>
      </label>
      <Help id={id} help={help} error={error} />
    </div>
  );
}

export function FieldFrame({ id, label, help, error, children }: Around & { id: string; children: ReactNode }) {
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children}
      <Help id={id} help={help} error={error} />
    </div>
  );
}

function Help({ id, help, error }: { id: string; help?: ReactNode; error?: string }) {
  return (
    <>
      {help && (
        <span id={`${id}-help`} className="help">
          {help}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="error" role="alert">
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M7 1.6 13 12.4H1z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
          </svg>
          {error}
        </span>
      )}
    </>
  );
}
