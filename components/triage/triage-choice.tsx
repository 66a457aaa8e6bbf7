import { chipLook } from '../ui/form/chip-look';

export type TriageOption = { value: string; label: string; key: string | undefined };

type Props = {
  legend: string;
  name: string;
  options: readonly TriageOption[];
  /** Value of the option chosen at first. */
  initial?: string;
};

/** One question of the card, each answer with its key. */
export const TriageChoice = ({ legend, name, options, initial }: Props) => (
  <fieldset>
    <legend className="mb-1">{legend}</legend>
    <div className="flex flex-wrap gap-1.5">
      {options.map(({ value, label, key }) => (
        <label key={value} className="relative">
          <input
            type="radio"
            className="absolute inset-0 cursor-pointer opacity-0"
            name={name}
            value={value}
            defaultChecked={value === initial}
          />
          <span className={chipLook}>
            {label} <kbd>{key}</kbd>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
