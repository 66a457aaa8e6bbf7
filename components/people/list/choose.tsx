import type { Choice } from '../../ui/form/choices';

type Props = { name: string; label: string; any?: string; chosen?: string; choices: readonly Choice[] };

/** One thing to narrow down by, or (without `any`) one that is always chosen. */
export const Choose = ({ name, label, any, chosen, choices }: Props) => (
  <label className="people-choice">
    <span className={any ? 'small soft' : 'visually-hidden'}>{label}</span>
    <select name={name} defaultValue={chosen ?? ''}>
      {any && <option value="">{any}</option>}
      {choices.map(({ value, label: said }) => (
        <option key={value} value={value}>
          {said}
        </option>
      ))}
    </select>
  </label>
);
