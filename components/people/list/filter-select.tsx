import type { Choice } from '../../ui/form/choices';

type Props = { name: string; label: string; any?: string; chosen?: string; choices: readonly Choice[]; className?: string };

/** One filter; without `any` one of the choices is always selected. */
export const FilterSelect = ({ name, label, any, chosen, choices, className = 'grid' }: Props) => (
  <label className={className}>
    <span className={any ? 'text-small text-ink-soft' : 'sr-only'}>{label}</span>
    <select className={any ? '' : 'w-auto'} name={name} defaultValue={chosen ?? ''}>
      {any && <option value="">{any}</option>}
      {choices.map(({ value, label: choiceLabel }) => (
        <option key={value} value={value}>
          {choiceLabel}
        </option>
      ))}
    </select>
  </label>
);
