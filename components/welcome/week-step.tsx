import type { FormAction } from '@/lib/form-result';
import { type FirstWeekDraft, firstWeek } from '@/lib/plan/account/welcome';
import type { Day } from '@/lib/plan/time/day';
import { capitalize, sayDay, sayRelative } from '@/lib/plan/words/say';
import type { StepKind } from '@/lib/plan/words/words';
import { BackTo } from './back-to';
import { asLeft, weekDraft } from './first-drafts';
import { type FirstPlan, peopleOfPlan } from './first-plan';
import { StepColumns } from './step-columns';
import { StepHead } from './step-head';
import { ThreadSoFar } from './thread-so-far';
import { WeekForm } from './week-form';

type Step = { id: string; kind: StepKind; personId: string | null; title: string; dueOn: Day };
type Props = FirstPlan & { steps: Step[]; keep: FormAction<FirstWeekDraft> };

export function WeekStep({ steps, keep, ...known }: Props) {
  const { plan, goal, connections, mentor, today, typed } = known;
  const days = firstWeek(today);
  const people = peopleOfPlan(known);
  const draft = asLeft(weekDraft(goal.id, steps, people, days), typed);
  return (
    <>
      <StepHead step={5} title="What will you do this week?">
        One small step, due tomorrow unless you choose another day under More.
      </StepHead>
      <StepColumns>
        <WeekForm
          draft={draft}
          people={people.map(({ id, name }) => ({ value: id, label: name }))}
          days={days.map((day, at) => ({ value: day, label: at < 2 ? capitalize(sayRelative(day, today)) : sayDay(day, today) }))}
          save={keep}
        >
          <BackTo step="mentor" />
        </WeekForm>
        <ThreadSoFar
          stages={[
            { shape: 'dot', noun: 'Objective', words: plan.objective },
            { shape: 'ring', noun: 'Goal', words: goal.statement },
            ...connections.map(({ name }) => ({ shape: 'ring' as const, noun: 'Key connection', words: name })),
            ...(mentor ? [{ shape: 'mentor' as const, noun: 'A possible mentor', words: mentor.name }] : []),
          ]}
        />
      </StepColumns>
    </>
  );
}
