'use client';

import { type FormEvent, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import { type Mapping, namingFields, noNames, personFieldLabels, personFields } from '@/lib/import/person/person';
import type { MappingDraft } from '@/lib/import/preview/answers';
import { useAction } from '../ui/action-button';
import { buttonLook } from '../ui/button-look';
import { Row, Rows } from '../ui/rows';
import { useHydrated } from '../ui/use-hydrated';

type Props = {
  id: string;
  headers: readonly string[];
  samples: readonly (readonly string[])[];
  suggested: Mapping;
  save: FormAction<MappingDraft>;
};

/** Column mapping: each column with its first values and a field to import it as. Empty columns are folded away. */
export function MapColumns({ id, headers, samples, suggested, save }: Props) {
  const ready = useHydrated();
  const { isBusy, run } = useAction(save);
  const chosen = new Map(Object.entries(suggested));
  const columns = headers.map((header, at) => ({
    header,
    at,
    field: chosen.get(header) ?? '',
    sample: samples
      .flatMap((row) => row[at] || [])
      .slice(0, 3)
      .join(' · '),
  }));
  const isFilled = ({ sample }: Column) => sample !== '';
  const [filled, empty] = [columns.filter(isFilled), columns.filter((column) => !isFilled(column))];
  const [problem, setProblem] = useState<string>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const fields = columns.map(({ at }) => String(data.get(`column-${at}`) ?? ''));
    if (!namingFields.some((field) => fields.includes(field))) return setProblem(noNames);
    run({ id, fields: fields.join(',') });
  };
  return (
    <form className="grid gap-6 max-w-180" onSubmit={onSubmit} onChange={() => setProblem(undefined)} aria-label="Column mapping">
      <Columns columns={filled} />
      {empty.length > 0 && (
        <details>
          <summary>
            {empty.length} more {empty.length === 1 ? 'column is' : 'columns are'} empty in the first rows
          </summary>
          <Columns columns={empty} />
        </details>
      )}
      {problem && (
        <p role="alert" className="text-late text-small">
          {problem}
        </p>
      )}
      <p>
        <button type="submit" className={buttonLook('primary')} disabled={!ready || isBusy} aria-busy={isBusy}>
          Preview with these columns
        </button>
      </p>
    </form>
  );
}

type Column = { header: string; at: number; field: string; sample: string };

const Columns = ({ columns }: { columns: readonly Column[] }) => (
  <Rows>
    {columns.map(({ header, at, field, sample }) => (
      <Row
        key={header}
        end={
          <select id={`column-${at}`} name={`column-${at}`} defaultValue={field}>
            <option value="">Don’t import</option>
            {personFields.map((each) => (
              <option key={each} value={each}>
                {personFieldLabels[each]}
              </option>
            ))}
          </select>
        }
      >
        <label htmlFor={`column-${at}`}>
          <b>{header}</b>
        </label>
        {sample && <p className="text-small">{sample}</p>}
      </Row>
    ))}
  </Rows>
);
