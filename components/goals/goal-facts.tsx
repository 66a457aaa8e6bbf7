import { sayPerWeek } from '@/lib/plan/goal/rate/rate-sentences';
import type { GoalSummary } from '@/lib/plan/review/sentences';
import type { Day } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { DayText } from '../ui/day';
import { Facts } from '../ui/facts';
import { GoalBadge } from './goal-badge';

type Goal = {
  unit: string;
  startsOn: Day;
  dueOn: Day;
  behaviour: string;
  matters: string;
  servesPart: string;
  confidence: number | null;
  openFindingsReason: string;
};

/** The goal’s fields that have a value. */
export function GoalFacts({ goal, summary, today }: { goal: Goal; summary: GoalSummary; today: Day }) {
  const { current, noun, rate } = summary;
  const { baseline, target } = summary.goal;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">This goal</h2>
      <Facts
        facts={[
          ['Pace', <GoalBadge key="pace" status={summary.status} />],
          [rate ? 'This week' : 'So far', `${sayDigits(current)} of ${sayDigits(target)} ${noun.many}`],
          ['Asks for', rate && sayPerWeek(target, noun)],
          ['Each week', goal.behaviour],
          ['Starting count', baseline === 0 ? null : sayDigits(baseline)],
          ['Starts', <DayText key="begins" day={goal.startsOn} today={today} />],
          ['Due', <DueDay key="by" day={goal.dueOn} today={today} />],
          ['Serves', goal.servesPart],
          ['Why it matters', goal.matters],
          ['Confidence', goal.confidence === null ? null : `${goal.confidence} of 10`],
          ['Saved anyway because', goal.openFindingsReason],
        ]}
      />
    </section>
  );
}

/** Two elements, so that a narrow column may break between them. */
const DueDay = (due: { day: Day; today: Day }) => (
  <>
    <DayText {...due} />, <DayText {...due} say="relative" />
  </>
);
