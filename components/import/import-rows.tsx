import type { FormAction } from '@/lib/form-result';
import type { Difference } from '@/lib/import/matching/differences';
import type { DecisionDraft } from '@/lib/import/preview/answers';
import { type ImportDecision, type ImportRowKind, type ReviewRow, sayPlace } from '@/lib/import/preview/preview';
import { sayDifference, sayNewPerson, suggestedByLabels } from '@/lib/import/preview/preview-words';
import { isStarred } from '@/lib/plan/people/star';
import { Starred } from '../people/star/star';
import { ActionButton } from '../ui/action-button';
import { Row, Rows } from '../ui/rows';

type BatchRow = {
  id: string;
  name: string;
  json: string;
  decision: ImportDecision | null;
  personId: string | null;
  person: string | null;
};

type Props = { kind: ImportRowKind; rows: readonly BatchRow[]; label: string; decide: FormAction<DecisionDraft> | null };

/** The rows of one kind; `decide` is null once the import is stored. */
export const ImportRows = ({ kind, rows, label, decide }: Props) => (
  <Rows label={label}>
    {rows.map((row) => (
      <OneRow key={row.id} kind={kind} row={row} decide={decide} />
    ))}
  </Rows>
);

type OneRowProps = { kind: ImportRowKind; row: BatchRow; decide: Props['decide'] };

function OneRow({ kind, row, decide }: OneRowProps) {
  // After the import only the differences of matched rows are kept.
  const stored = row.json ? (JSON.parse(row.json) as ReviewRow | Pick<Extract<ReviewRow, { kind: 'matched' }>, 'differences'>) : undefined;
  const name = row.personId ? <a href={`/people/${row.personId}`}>{row.person}</a> : row.name;
  const parsed = stored && 'kind' in stored ? stored : undefined;
  if (parsed?.kind === 'skipped' || parsed?.kind === 'problem') {
    return (
      <Row>
        {sayPlace(parsed)}: {parsed.kind === 'skipped' ? parsed.reason : parsed.message}
      </Row>
    );
  }
  if (parsed?.kind === 'repeated') {
    return (
      <Row>
        {row.name}
        <p className="text-small">
          {sayPlace(parsed)} is the same person as {parsed.sameAt ?? `row ${parsed.sameAs}`}; the details were merged.
        </p>
      </Row>
    );
  }
  if (parsed?.kind === 'suggested') {
    return (
      <Row end={decide && <Choices row={row} decide={decide} />}>
        <b>{row.name}</b>
        {isStarred(parsed.person.tags) && <Starred />}, possibly {name}
        <p className="text-small">They have {suggestedByLabels[parsed.by]}.</p>
        <Differences differences={parsed.differences} />
      </Row>
    );
  }
  return (
    <Row end={decide && kind === 'matched' && <Leave row={row} decide={decide} />}>
      {name}
      {parsed && 'person' in parsed && isStarred(parsed.person.tags) && <Starred />}
      {parsed?.kind === 'new' &&
        sayNewPerson(parsed.person).map((line) => (
          <p key={line} className="text-small whitespace-pre-line">
            {line}
          </p>
        ))}
      {row.decision === 'leave' && <p className="text-small">Won’t be changed.</p>}
      {row.decision !== 'leave' && stored && 'differences' in stored && <Differences differences={stored.differences} />}
    </Row>
  );
}

const Differences = ({ differences }: { differences: readonly Difference[] }) =>
  differences.length > 0 && (
    <ul className="text-small">
      {differences.map(sayDifference).map(({ field, before, after }) => (
        <li key={field}>
          {field}:{' '}
          {before && (
            <>
              <del className="text-ink-soft">{before}</del>{' '}
            </>
          )}
          <ins className="font-medium no-underline">{after}</ins>
        </li>
      ))}
    </ul>
  );

const Leave = ({ row, decide }: { row: BatchRow; decide: FormAction<DecisionDraft> }) => (
  <ActionButton
    action={decide}
    values={{ id: row.id, decision: row.decision === 'leave' ? '' : 'leave' }}
    aria-label={`${row.decision === 'leave' ? 'Update' : 'Don’t update'} ${row.name}`}
  >
    {row.decision === 'leave' ? 'Update' : 'Don’t update'}
  </ActionButton>
);

const choices: { decision: '' | ImportDecision; is: string; say: string }[] = [
  { decision: 'same', is: 'Same person', say: 'Same person' },
  { decision: '', is: 'New person', say: 'New person' },
  { decision: 'leave', is: 'Skipped', say: 'Skip' },
];

const Choices = ({ row, decide }: { row: BatchRow; decide: FormAction<DecisionDraft> }) => (
  <>
    {choices.map(({ decision, is, say }) =>
      (row.decision ?? '') === decision ? (
        <b key={decision} className="text-small">
          {is}
        </b>
      ) : (
        <ActionButton key={decision} action={decide} values={{ id: row.id, decision }} aria-label={`${say}: ${row.name}`}>
          {say}
        </ActionButton>
      ),
    )}
  </>
);
