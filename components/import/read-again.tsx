'use client';

import type { FormEvent } from 'react';
import type { FormAction } from '@/lib/form-result';
import { type Encoding, encodings, isEncoding } from '@/lib/import/files/decode';
import type { ReadTable } from '@/lib/import/person/person';
import type { ReadingDraft } from '@/lib/import/preview/answers';
import { useAction } from '../ui/action-button';
import { buttonLook } from '../ui/button-look';
import { Select } from '../ui/form/field';
import { useHydrated } from '../ui/use-hydrated';

type Props = { id: string; table: Pick<ReadTable, 'encoding' | 'openOrder'>; readIn: FormAction<ReadingDraft> };

const orders = [
  { value: 'dmy', label: 'Day first: 3/4 is 3 April' },
  { value: 'mdy', label: 'Month first: 3/4 is March 4' },
];

/** Reads a table again with another encoding or another order of dates. */
export function ReadAgain({ id, table, readIn }: Props) {
  const ready = useHydrated();
  const { isBusy, run } = useAction(readIn);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const encoding = String(data.get('encoding'));
    const dateOrder = data.get('dateOrder');
    run({
      id,
      encoding: isEncoding(encoding) ? encoding : table.encoding,
      dateOrder: dateOrder === 'dmy' || dateOrder === 'mdy' ? dateOrder : '',
    });
  };
  return (
    <form
      key={`${table.encoding} ${table.openOrder}`}
      className="mt-3 flex flex-wrap items-end gap-3"
      onSubmit={onSubmit}
      aria-label="Read the file differently"
    >
      {table.openOrder && <Select label="Dates" name="dateOrder" choices={orders} defaultValue={table.openOrder} />}
      <Select
        label="Encoding"
        name="encoding"
        choices={(Object.keys(encodings) as Encoding[]).map((value) => ({ value, label: encodings[value] }))}
        defaultValue={table.encoding}
      />
      <button type="submit" className={buttonLook()} disabled={!ready || isBusy} aria-busy={isBusy}>
        Read again
      </button>
    </form>
  );
}
