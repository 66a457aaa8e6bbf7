import { keptWords } from '@/lib/plan/review/review-words';
import { sameGoal, type WeekSnapshot } from '@/lib/plan/review/week-snapshot';
import type { Day } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { sayDay } from '@/lib/plan/words/say';
import { GoalResult } from '../goals/goal-result';
import { Facts } from '../ui/facts';
import { Section } from '../ui/page/page';

type Props = {
  snapshot: WeekSnapshot;
  /** The review before it, to compare with. */
  before: WeekSnapshot | null;
  today: Day;
};

/** A closed week as it was frozen. */
export function WeekFigures({ snapshot, before, today }: Props) {
  const { win, obstacle, learned, promises, goals, next } = snapshot;
  const compared = goals.map((goal) => ({ ...goal, earlier: sameGoal(goal, before?.goals ?? []) }));
  return (
    <div className="max-w-measure space-y-10">
      <Section id="figures" title={keptWords(snapshot)} aside={before && `the week before: ${keptWords(before)}`}>
        <ul>
          {promises.map(({ title, dueOn, doneOn }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have one title, and the list is frozen.
            <li key={at} className="list-row">
              {title}{' '}
              <span className="text-small text-ink-soft">{doneOn ? `done ${sayDay(doneOn, today)}` : `due ${sayDay(dueOn, today)}`}</span>
            </li>
          ))}
        </ul>
      </Section>
      {goals.length > 0 && (
        <Section id="goals" title="Goals">
          <ul>
            {compared.map(({ id, statement, current, target, status, confidence, earlier }) => (
              <GoalResult key={id ?? statement} statement={statement} status={status}>
                {sayDigits(current)} of {sayDigits(target)}
                {changeFrom(earlier?.current, current)}
                {confidence !== null && `; sure: ${confidence} of 10${changeFrom(earlier?.confidence, confidence)}`}
              </GoalResult>
            ))}
          </ul>
        </Section>
      )}
      <Facts
        facts={[
          ['A win', win && <q className="quoted">{win}</q>],
          ['An obstacle', obstacle && <q className="quoted">{obstacle}</q>],
          ['Learned', learned && <q className="quoted">{learned}</q>],
          ['Next', next.map(({ title }) => title).join(' · ')],
        ]}
      />
    </div>
  );
}

/** " (8 the week before)", or nothing when it is the same or unknown. */
const changeFrom = (before: number | null | undefined, now: number) =>
  before === undefined || before === null || before === now ? '' : ` (${sayDigits(before)} the week before)`;
