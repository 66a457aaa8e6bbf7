import type { Route } from 'next';
import { ImportRows } from '@/components/import/import-rows';
import { NewJobs } from '@/components/import/new-jobs';
import { ReadingNotesSection } from '@/components/import/reading-notes';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page/page';
import { Tabs } from '@/components/ui/page/tabs';
import type { ReadingNotes, TableQuestion } from '@/lib/import/csv/table-question';
import { type ImportRowKind, type ImportState, importRowKinds, importRowsPerPage } from '@/lib/import/preview/preview';
import { importRowKindLabels } from '@/lib/import/preview/preview-words';
import { sayDigits } from '@/lib/plan/words/digits';
import { pageOf } from '@/lib/plan/words/page-of';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import type { CurrentPlanner } from '@/lib/server/current-planner';
import { saveStep } from '../../../steps/actions';
import { decideAll, decideRow, forgetColumns, forgetImport, readIn, storeImport, undoImport } from '../actions';

type Props = {
  planner: CurrentPlanner;
  batch: { id: string; fileName: string; state: ImportState };
  question: TableQuestion | null;
  notes: ReadingNotes | null;
  query: Record<string, string | string[] | undefined>;
};

/** An import: before it is stored what would change, afterwards what did. */
export async function ImportView({ planner, batch, question, notes, query }: Props) {
  const { id, state } = batch;
  const counted = await planner.imports.counts(id);
  const count = (kind: ImportRowKind, of: 'count' | 'jobs' = 'count') => counted.find((row) => row.kind === kind)?.[of] ?? 0;
  const shown = importRowKinds.filter((kind) => count(kind) > 0);
  const kind = shown.find((each) => each === query.show) ?? shown[0];
  const page = Math.min(pageOf(query.page), Math.max(1, Math.ceil((kind ? count(kind) : 0) / importRowsPerPage)));
  const address = (to: { show: ImportRowKind; page?: number }) =>
    `/people/import/${id}?show=${to.show}${to.page && to.page > 1 ? `&page=${to.page}` : ''}` as Route;
  const [rows, jobs, goals] = await Promise.all([
    kind ? planner.imports.page(id, kind, page) : [],
    state === 'stored' ? planner.imports.newJobs(id, importRowsPerPage) : [],
    state === 'stored' ? planner.goals.inForce(planner.plan.id, planner.today) : [],
  ]);
  const people = (some: number) => sayCount(some, 'person', 'people');
  const [added, updated] = [count('new') + (state === 'pending' ? count('suggested') : 0), count('matched')];
  const sayChanges = (verb: string) =>
    capitalize(
      [added > 0 && `${people(added)}${verb} added`, updated > 0 && `${people(updated)}${verb} updated`].filter(Boolean).join(' and ') ||
        'everyone in this file is already in your people',
    );
  // A row with a problem is also counted under another kind.
  const readRows = importRowKinds.reduce((sum, each) => sum + (each === 'problem' ? 0 : count(each)), 0);
  const warnings = count('problem') - (notes?.notices.length ?? 0);
  const leads: Record<ImportState, string> = {
    asking: '',
    pending: `${capitalize(sayCount(readRows, 'row', 'rows'))} read. ${sayChanges(' would be')}. Nothing has changed yet.`,
    stored: `${sayChanges('')}. No reminders yet: they start when you sort people.`,
    undone: `The import was undone.${count('kept') > 0 ? ` ${capitalize(people(count('kept')))} ${count('kept') === 1 ? 'was' : 'were'} kept because you changed them.` : ''}`,
  };

  return (
    <Page
      kicker={<a href="/people/import">Import contacts</a>}
      title={batch.fileName}
      lead={leads[state]}
      actions={<Verbs id={id} state={state} hasNew={count('new') > 0} changes={added + updated} />}
    >
      {state === 'stored' && jobs.length > 0 && (
        <NewJobs
          jobs={jobs}
          total={count('matched', 'jobs')}
          planId={planner.plan.id}
          goals={goals.map(({ id: goalId, statement }) => ({ id: goalId, statement }))}
          today={planner.today}
          save={saveStep}
        />
      )}
      {notes && <ReadingNotesSection id={id} notes={notes} question={question} readIn={readIn} forgetColumns={forgetColumns} />}
      {state === 'pending' && warnings > 0 && kind !== 'problem' && (
        <p className="text-small my-3">
          <span className="text-late">{capitalize(sayCount(warnings, 'value was', 'values were'))} left out or changed.</span>{' '}
          <a href={address({ show: 'problem' })}>See which</a>
        </p>
      )}
      {shown.length > 0 && (
        <Tabs
          label="What is in the file"
          tabs={shown.map((each) => ({
            label: `${importRowKindLabels[each]} ${sayDigits(count(each))}`,
            href: address({ show: each }),
            current: each === kind,
          }))}
        />
      )}
      {kind === 'suggested' && state === 'pending' && (
        <p className="flex flex-wrap items-center gap-x-5 gap-y-3 text-small text-ink-soft">
          Unless you confirm a match, they will be added as new people.
          <ActionButton action={decideAll} values={{ id, decision: 'same' }}>
            All are the same person
          </ActionButton>
          <ActionButton action={decideAll} values={{ id, decision: '' }}>
            All are new people
          </ActionButton>
        </p>
      )}
      {kind && <ImportRows kind={kind} rows={rows} label={importRowKindLabels[kind]} decide={state === 'pending' ? decideRow : null} />}
      {kind && count(kind) > importRowsPerPage && (
        <nav className="mt-4 flex justify-between gap-6 *:[a]:tap" aria-label="Pages">
          {page > 1 ? <a href={address({ show: kind, page: page - 1 })}>Previous {importRowsPerPage}</a> : <span />}
          {page * importRowsPerPage < count(kind) && <a href={address({ show: kind, page: page + 1 })}>Next {importRowsPerPage}</a>}
        </nav>
      )}
    </Page>
  );
}

function Verbs({ id, state, hasNew, changes }: { id: string; state: ImportState; hasNew: boolean; changes: number }) {
  if (state === 'pending') {
    return (
      <>
        {changes > 0 && (
          <ActionButton look="primary" action={storeImport} values={{ id }}>
            Import
          </ActionButton>
        )}
        <ActionButton look="secondary" action={forgetImport} values={{ id }}>
          Discard
        </ActionButton>
      </>
    );
  }
  if (state !== 'stored') return null;
  return (
    <>
      {hasNew && (
        <Button look="primary" href="/people/triage">
          Sort new people
        </Button>
      )}
      <ActionButton look="secondary" action={undoImport} values={{ id }}>
        Undo import
      </ActionButton>
    </>
  );
}
