import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import { capital, sayDay, sayRelative } from '@/lib/plan/say';
import { type FirstWeekDraft, firstWeek } from '@/lib/plan/welcome';
import type { StepKind } from '@/lib/plan/words';
import { asLeft, weekDraft } from './first-drafts';
import { everybody, type FirstPlan } from './first-plan';
import { StepHead } from './step-head';
import { ThreadSoFar } from './thread-so-far';
import { WeekForm } from './week-form';

type Step = { id: string; kind: StepKind; personId: string | null; title: string; dueOn: Day };
type Props = FirstPlan & { steps: Step[]; keep: FormAction<FirstWeekDraft> };

export function WeekStep({ steps, keep, ...known }: Props) {
  const { plan, goal, connections, mentor, today, typed } = known;
  const days = firstWeek(today);
  const draft = asLeft(weekDraft(goal.id, steps, days), typed);
  return (
    <>
      <StepHead step={5} title="What do you do this week?">
        Two small things, each with a day. The rest can wait.
      </StepHead>
      <div className="wel-grid">
        <WeekForm
          draft={draft}
          people={everybody(known).map(({ id, name }) => ({ value: id, label: name }))}
          days={days.map((day, at) => ({ value: day, label: at < 2 ? capital(sayRelative(day, today)) : sayDay(day, today) }))}
          save={keep}
        >
          <a className="btn" href="/welcome?step=mentor">
            Back
          </a>
        </WeekForm>
        <ThreadSoFar
          knots={[
            { shape: 'dot', noun: 'Objective', words: plan.objective },
            { shape: 'ring', noun: 'Goal', words: goal.statement },
            ...connections.map(({ name }) => ({ shape: 'ring' as const, noun: 'Key connection', words: name })),
            ...(mentor ? [{ shape: 'mentor' as const, noun: 'A possible mentor', words: mentor.name }] : []),
          ]}
        />
      </div>
    </>
  );
}
