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
  <fieldset className="field">
    <legend>{legend}</legend>
    <div className="chips">
      {options.map(({ value, label, key }) => (
        <label key={value} className="chip">
          <input type="radio" name={name} value={value} defaultChecked={value === initial} />
          <span>
            {label} <kbd>{key}</kbd>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
