import type { Choice } from '../../ui/form/choices';

type Props = { name: string; label: string; any?: string; chosen?: string; choices: readonly Choice[] };

/** One filter; without `any` one of the choices is always selected. */
export const FilterSelect = ({ name, label, any, chosen, choices }: Props) => (
  <label className="people-choice">
    <span className={any ? 'text-small text-ink-soft' : 'sr-only'}>{label}</span>
    <select name={name} defaultValue={chosen ?? ''}>
      {any && <option value="">{any}</option>}
      {choices.map(({ value, label: choiceLabel }) => (
        <option key={value} value={value}>
          {choiceLabel}
        </option>
      ))}
    </select>
  </label>
);
