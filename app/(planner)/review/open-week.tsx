import { Suggestions } from '@/components/inbox/suggestions';
import { GapFixer } from '@/components/plan/gap-fixer';
import { MissedSteps } from '@/components/review/missed-steps';
import { NextWeek } from '@/components/review/next-week';
import { ReviewForm } from '@/components/review/review-form';
import { WeekGaps } from '@/components/review/week-gaps';
import { YouSaid } from '@/components/review/you-said';
import { StepList } from '@/components/steps/step-list';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Section } from '@/components/ui/page/page';
import { suggestionCard } from '@/lib/plan/inbox/suggestion-card';
import { MAX_SMALL_STEPS, smallSteps } from '@/lib/plan/review/small-steps';
import type { WeekSnapshot } from '@/lib/plan/review/week-snapshot';
import { type ReviewDraft, usualDay } from '@/lib/plan/review/weekly-review';
import { isOver } from '@/lib/plan/step/step';
import { addDays, type Day, daysUpTo } from '@/lib/plan/time/day';
import type { CurrentPlanner } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';
import { inboxActs } from '../inbox/inbox-acts';
import { fixActions } from '../plan/fix-actions';
import { saveStep } from '../steps/actions';
import { missedStepActs, stepActs } from '../steps/step-acts';
import { saveReview } from './actions';

type Props = {
  planner: CurrentPlanner;
  week: { from: Day; to: Day };
  /** As it stands, it is a missed week: the next one begins small. */
  isMissed: boolean;
  draft: ReviewDraft;
  /** The last review before this week. */
  before: { snapshot: WeekSnapshot | null } | undefined;
};

const SUGGESTED = 3;

/** A week to close: what happened, what was promised, how it went, and what comes next. */
export async function OpenWeek({ planner, week, isMissed, draft, before }: Props) {
  const { plan, today } = planner;
  const nextFrom = addDays(week.to, 1);
  const [suggested, steps, next, { goals, drawnGoals }, owed, counts] = await Promise.all([
    planner.inbox.open(today, SUGGESTED),
    planner.steps.between(plan.id, week.from, week.to),
    planner.steps.between(plan.id, nextFrom, addDays(nextFrom, 6)),
    planner.threads.drawn(plan.id, planner.calendar),
    isMissed ? planner.outcomes.owed(MAX_SMALL_STEPS) : [],
    navigationCounts(),
  ]);
  const choices = goals.map(({ id, statement }) => ({ id, statement }));
  const late = steps.filter((step) => !isOver(step) && step.dueOn < today);
  const onTime = steps.filter((step) => !late.includes(step));
  const planned = next.filter(({ doneOn }) => doneOn === null).map(({ title }) => title);
  const dueOfWeek = steps.filter((step) => !isOver(step) && step.dueOn <= today);
  const hasOlder = counts.today > dueOfWeek.length;
  const doneDays = [...daysUpTo(week.from, week.to).filter((day) => day < today), today];
  return (
    <div className="space-y-10">
      <div className="max-w-measure space-y-10">
        {before?.snapshot && <YouSaid snapshot={before.snapshot} today={today} />}
        {suggested.length > 0 && (
          <Section id="suggested" title="Did it happen?">
            <Suggestions suggestions={suggested.map((each) => suggestionCard(each, today))} act={inboxActs} />
          </Section>
        )}
        <Section
          id="promised"
          title="What you promised"
          aside={
            hasOlder && (
              <a className="tap" href="/catch-up">
                Catch up on older steps
              </a>
            )
          }
        >
          {steps.length > 0 ? (
            <>
              {onTime.length > 0 && <StepList steps={onTime} today={today} act={stepActs} />}
              {late.length > 0 && (
                <MissedSteps steps={late} today={today} daysFor={() => doneDays} moveTo={usualDay(nextFrom)} act={missedStepActs} />
              )}
            </>
          ) : (
            <EmptyState>Nothing was due this week. Two small steps for the next one are plenty.</EmptyState>
          )}
        </Section>
      </div>
      <ReviewForm draft={draft} goals={choices} save={saveReview}>
        <NextWeek
          steps={next}
          small={isMissed ? smallSteps({ owed, open: late, planned }) : undefined}
          from={nextFrom}
          today={today}
          planId={plan.id}
          goals={choices}
          act={stepActs}
          save={saveStep}
        />
        <GapFixer planId={plan.id} today={today} goals={choices} actions={fixActions}>
          <WeekGaps paths={drawnGoals.flatMap(({ paths }) => paths)} />
        </GapFixer>
      </ReviewForm>
    </div>
  );
}
