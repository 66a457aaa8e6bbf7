'use client';

import type { FormAction } from '@/lib/form-result';
import type { OutcomeDraft } from '@/lib/plan/step/outcome';
import type { PostponeDraft } from '@/lib/plan/step/postponing';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { LogButton } from '../interactions/log-button';
import { OutcomeDialog } from '../outcomes/outcome-dialog';
import { newOutcome } from '../outcomes/outcome-draft';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { PostponeItems } from './postpone/postpone-items';
import { StepCheck } from './step-check';
import { logOfStep, type StepRow, sayTime, sayWhen } from './step-row';

type Row = { id: string };

/** The server actions of a row. */
export type StepActs = {
  complete: FormAction<Row>;
  reopen: FormAction<Row>;
  postpone: FormAction<PostponeDraft>;
  nothingCame: FormAction<Row>;
  saveOutcome: FormAction<OutcomeDraft>;
};

type Props = {
  rows: readonly StepRow[];
  today: Day;
  act: StepActs;
  label?: string;
  /** The due day of all rows, when a heading shows it. */
  day?: Day;
};

/** All rows in one client component, so that a long list is sent as plain values. */
export function StepRows({ rows, today, act, label, day }: Props) {
  return (
    <ol className="timeline @container" aria-label={label}>
      {rows.map((row) => (
        <li
          key={row.id}
          className="step-row group/row pr-9"
          data-step={row.isDone || row.droppedOn ? undefined : row.id}
          data-due={row.isDone || row.droppedOn ? undefined : row.on}
        >
          <StepCheck
            id={row.id}
            title={row.title}
            isDone={row.isDone ?? false}
            log={row.isDone ? undefined : logOfStep(row)}
            complete={act.complete}
            reopen={act.reopen}
          />
          <a href={`/steps/${row.id}`}>{row.title}</a>
          <time dateTime={row.on}>{row.on === day ? sayTime(row.atTime ?? '') : sayWhen(row, today)}</time>
          {row.under && <p>{row.under}</p>}
          {!row.isDone && !row.droppedOn && (
            <div className="-top-2.5 absolute right-0">
              <Menu label={`More about ${row.title}`}>
                <PostponeItems id={row.id} dueOn={row.on} today={today} postpone={act.postpone} />
              </Menu>
            </div>
          )}
          {row.repeats && <small>{row.repeats}</small>}
          {row.waitingSince && <small className="text-rest">waiting since {sayDay(row.waitingSince, today)}</small>}
          {row.droppedOn && <small className="text-rest">dropped on {sayDay(row.droppedOn, today)}</small>}
          {row.isDone && row.conversation && (
            <div>
              <LogButton className="link-button" label={`Add what was said: ${row.title}`} preset={logOfStep(row)}>
                Add what was said
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
