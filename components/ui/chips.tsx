import type { ComponentProps } from 'react';

type ChipsProps = { legend: string; options: readonly { value: string; label: string }[]; type?: 'radio' | 'checkbox' } & Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'defaultValue'
> & { chosen?: string };

/** A few choices as small pills: radios unless told otherwise. What else is given goes to each input, a form's `register` included. */
export function Chips({ legend, options, type = 'radio', chosen, ...input }: ChipsProps) {
  return (
    <fieldset className="field">
      <legend className="mb-1.5">{legend}</legend>
      <div className="chips">
        {options.map((option) => (
          <label key={option.value} className="chip">
            <input
              {...input}
              type={type}
              value={option.value}
              defaultChecked={chosen === undefined ? undefined : chosen === option.value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
