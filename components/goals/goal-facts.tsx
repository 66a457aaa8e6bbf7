import type { Day } from '@/lib/plan/day';
import { sayDigits } from '@/lib/plan/say';
import type { Standing } from '@/lib/plan/sentences';
import { DayText } from '../ui/day';
import { Facts } from '../ui/facts';
import { GoalBadge } from './goal-badge';

type Goal = {
  unit: string;
  startsOn: Day;
  dueOn: Day;
  matters: string;
  servesPart: string;
  confidence: number | null;
  openFindingsReason: string;
};

/** What the goal says of itself. */
export function GoalFacts({ goal, standing, today }: { goal: Goal; standing: Standing; today: Day }) {
  const { current, noun } = standing;
  const { baseline, target } = standing.goal;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">This goal</h2>
      <Facts
        facts={[
          ['Pace', <GoalBadge key="pace" status={standing.status} />],
          ['So far', `${sayDigits(current)} of ${sayDigits(target)} ${noun.many}`],
          ['From', baseline === 0 ? null : sayDigits(baseline)],
          ['Begins', <DayText key="begins" day={goal.startsOn} today={today} />],
          ['By', <DueDay key="by" day={goal.dueOn} today={today} />],
          ['Serves', goal.servesPart],
          ['Matters because', goal.matters],
          ['Sure', goal.confidence === null ? null : `${goal.confidence} of 10`],
          ['Kept as it is', goal.openFindingsReason],
        ]}
      />
    </section>
  );
}

/** In two pieces: the column is narrower than both, and a line may end between them. */
const DueDay = (due: { day: Day; today: Day }) => (
  <>
    <DayText {...due} />, <DayText {...due} say="relative" />
  </>
);
