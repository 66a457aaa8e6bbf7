'use client';

import type { FormEvent } from 'react';
import type { FormAction } from '@/lib/form-result';
import { type MergeDraft, type MergeField, mergeFieldLabels, mergeFields } from '@/lib/plan/people/merge-fields';
import { useAction } from '../ui/action-button';
import { buttonLook } from '../ui/button-look';
import { useHydrated } from '../ui/use-hydrated';

type Side = { id: string; display: string; fields: Record<MergeField, string>; both: readonly (readonly [name: string, value: string])[] };

/** Two people side by side: choose a value where they differ; lists are combined. */
export function MergePair({ keep, gone, merge }: { keep: Side; gone: Side; merge: FormAction<MergeDraft> }) {
  const ready = useHydrated();
  const { isBusy, run } = useAction(merge);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    run({ keepId: keep.id, goneId: gone.id, takes: mergeFields.filter((field) => chosen.get(field) === 'gone').join(',') });
  };
  const fields = mergeFields.filter((field) => keep.fields[field] || gone.fields[field]);
  const combined = keep.both
    .map(([name, kept], at) => ({ name, kept, lost: gone.both[at]?.[1] ?? '' }))
    .filter(({ kept, lost }) => kept || lost);
  return (
    <form className="grid gap-6" onSubmit={onSubmit} aria-label="What to keep">
      <div className="overflow-x-auto">
        <table className="table-fixed max-tablet:[&_:is(td,th)]:pr-2.5 [&_:is(td,th)]:w-[38%] [&_:is(td,th)]:wrap-anywhere [&_th:first-child]:w-[24%] [&_th:first-child]:wrap-break-word max-tablet:[&_tbody_th]:text-small">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Field</span>
              </th>
              {[keep, gone].map(({ id, display }) => (
                <th key={id} scope="col">
                  <a href={`/people/${id}`}>{display}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row" className="text-ink-soft">
                  {mergeFieldLabels[field]}
                </th>
                <Choice field={field} side="keep" value={keep.fields[field]} other={gone.fields[field]} />
                <Choice field={field} side="gone" value={gone.fields[field]} other={keep.fields[field]} />
              </tr>
            ))}
            {combined.map(({ name, kept, lost }) => (
              <tr key={name}>
                <th scope="row" className="text-ink-soft">
                  {name}
                </th>
                <td>{kept}</td>
                <td>{lost}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button type="submit" className={buttonLook('primary')} disabled={!ready || isBusy} aria-busy={isBusy}>
          Merge
        </button>
      </p>
    </form>
  );
}

type ChoiceProps = { field: MergeField; side: 'keep' | 'gone'; value: string; other: string };

/** A choice only where both have a value and they differ. */
const Choice = ({ field, side, value, other }: ChoiceProps) => (
  <td>
    {value && other && value !== other ? (
      <label className="flex min-h-11 items-center gap-2.5 tablet:min-h-8">
        <input type="radio" className="size-4.5 flex-none accent-thread" name={field} value={side} defaultChecked={side === 'keep'} />
        <span>{value}</span>
      </label>
    ) : (
      value
    )}
  </td>
);
