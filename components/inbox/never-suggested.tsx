'use client';

import type { FormAction } from '@/lib/form-result';
import { ActionButton } from '../ui/action-button';

type Row = FormAction<{ id: string }>;
type Props = {
  people: readonly { id: string; name: string }[];
  addresses: readonly { id: string; email: string }[];
  suggestAgain: Row;
  removeAddress: Row;
};

export function NeverSuggested({ people, addresses, suggestAgain, removeAddress }: Props) {
  if (people.length + addresses.length === 0)
    return <p className="text-ink-soft">No one. In the inbox, “Never suggest” under More adds someone here.</p>;
  const all = [
    ...people.map(({ id, name }) => ({ id, name, action: suggestAgain })),
    ...addresses.map(({ id, email }) => ({ id, name: email, action: removeAddress })),
  ];
  return (
    <ul className="grid gap-2" aria-label="Never suggested">
      {all.map(({ id, name, action }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3">
          {name}
          <ActionButton action={action} values={{ id }} aria-label={`Suggest ${name} again`}>
            Suggest again
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}
