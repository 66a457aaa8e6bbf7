'use client';

import type { FormAction } from '@/lib/form-result';
import type { OutcomeDraft } from '@/lib/plan/step/outcome';
import type { Day } from '@/lib/plan/time/day';
import { LogButton } from '../interactions/log-button';
import { OutcomeDialog } from '../outcomes/outcome-dialog';
import { newOutcome } from '../outcomes/outcome-draft';
import { ActionButton } from '../ui/action-button';
import { StepCheck } from './step-check';
import { logOfStep, type StepConversation } from './step-item';

type Row = { id: string };

/** The server actions of a row. */
export type StepActs = {
  complete: FormAction<Row>;
  reopen: FormAction<Row>;
  nothingCame: FormAction<Row>;
  saveOutcome: FormAction<OutcomeDraft>;
};

/** A row in words, chosen on the server. */
export type StepRowWords = StepConversation & {
  id: string;
  title: string;
  isDone: boolean;
  /** Due day, or the day it was done. */
  on: Day;
  when: string;
  /** Under the title: the goal, or the person. */
  under: string | null;
  /** "waiting since …" or "dropped on …". */
  note?: string;
  /** Whether to ask what came of it. */
  asks?: boolean;
};

/** All rows in one client component, so that a long list is sent as plain values. */
export function StepRows({ rows, act, label }: { rows: readonly StepRowWords[]; act: StepActs; label?: string }) {
  return (
    <ol className="timeline @container" aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className="step-row">
          <StepCheck
            id={row.id}
            titleId={`step-${row.id}`}
            isDone={row.isDone}
            log={row.isDone ? undefined : logOfStep(row)}
            complete={act.complete}
            reopen={act.reopen}
          />
          <a id={`step-${row.id}`} href={`/steps/${row.id}`}>
            {row.title}
          </a>
          <time dateTime={row.on}>{row.when}</time>
          {row.under && <p>{row.under}</p>}
          {row.note && <small className="text-rest">{row.note}</small>}
          {row.isDone && row.conversation && (
            <div>
              <LogButton className="link-button" label={`Log what was said: ${row.title}`} preset={logOfStep(row)}>
                Log what was said
              </LogButton>
            </div>
          )}
          {row.asks && (
            <div className="flex flex-wrap items-center gap-x-3 text-ink-soft text-small">
              <span>What came of it?</span>
              <OutcomeDialog
                look="quiet"
                open="Add an outcome"
                draft={newOutcome({ personId: row.person?.id, stepId: row.id }, row.on)}
                person={row.person?.display ?? null}
                save={act.saveOutcome}
              />
              <ActionButton action={act.nothingCame} values={{ id: row.id }}>
                Nothing
              </ActionButton>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
