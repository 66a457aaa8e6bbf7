'use client';

import { type FormEvent, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { MappingDraft } from '@/lib/import/answers';
import { type Mapping, namingFields, noNames, personFieldLabels, personFields } from '@/lib/import/person';
import { useAction } from '../ui/action-button';
import { useHydrated } from '../ui/form/form';

type Props = {
  id: string;
  headers: readonly string[];
  samples: readonly (readonly string[])[];
  suggested: Mapping;
  save: FormAction<MappingDraft>;
};

/** Which column is what: a choice beside each, with what stands in its first rows. */
export function MapColumns({ id, headers, samples, suggested, save }: Props) {
  const ready = useHydrated();
  const { isBusy, run } = useAction(save);
  const begin = new Map(Object.entries(suggested));
  const [problem, setProblem] = useState<string>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget).getAll('column');
    if (!namingFields.some((field) => fields.includes(field))) return setProblem(noNames);
    run({ id, fields: fields.join(',') });
  };
  return (
    <form className="form person-form" onSubmit={onSubmit} onChange={() => setProblem(undefined)} aria-label="Which column is what">
      <ul className="rows">
        {headers.map((header, at) => (
          <li key={header}>
            <div className="grow">
              <label htmlFor={`column-${at}`}>
                <b>{header}</b>
              </label>
              <p className="small">
                {samples
                  .map((row) => row[at])
                  .filter(Boolean)
                  .slice(0, 3)
                  .join(' · ') || 'Empty in the first rows'}
              </p>
            </div>
            <div className="act">
              <select className="input" id={`column-${at}`} name="column" defaultValue={begin.get(header) ?? ''}>
                <option value="">Leave out</option>
                {personFields.map((field) => (
                  <option key={field} value={field}>
                    {personFieldLabels[field]}
                  </option>
                ))}
              </select>
            </div>
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="late small">
          {problem}
        </p>
      )}
      <p>
        <button type="submit" className="btn primary" disabled={!ready || isBusy} aria-busy={isBusy}>
          Read it this way
        </button>
      </p>
    </form>
  );
}
