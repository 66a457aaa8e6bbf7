import type { ReactNode } from 'react';

type Props = { facts: [name: string, value: ReactNode][]; none?: ReactNode };

/** Names and values in two columns; a fact without a value is left out. `none` stands where all are. */
export function Facts({ facts, none }: Props) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  if (known.length === 0 && none) return none;
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5 wrap-anywhere [&_a]:tap">
      {known.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
