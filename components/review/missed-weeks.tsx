import type { FormAction } from '@/lib/form-result';
import type { ReserveChoice, ReserveDraft } from '@/lib/plan/review/reserve-choice';
import { RESERVES } from '@/lib/plan/review/reserves';
import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayDays } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';
import { SpendReserve } from './spend-reserve';

type Props = {
  planId: string;
  choices: readonly ReserveChoice[];
  /** Weeks near this one that a reserve covers. */
  covered: readonly { id: string; week: { from: Day; to: Day }; reason: string }[];
  today: Day;
  spend: FormAction<ReserveDraft>;
  takeBack: FormAction<{ id: string }>;
};

/** Missed weeks, each with the reserve that could cover it, and weeks that one covers. */
export function MissedWeeks({ planId, choices, covered, today, spend, takeBack }: Props) {
  if (choices.length + covered.length === 0) return null;
  return (
    <Section id="missed" title="A week that did not go as planned">
      <Rows>
        {choices.map(({ week, left, until }) => (
          <Row key={week.from} end={left > 0 && <SpendReserve draft={{ planId, weekOn: week.from, reason: '' }} spend={spend} />}>
            {sayDays(week.from, week.to, today)} was missed.
            <p className="text-small text-ink-soft">
              {left > 0
                ? `A reserve takes it out of the count: ${left} of ${RESERVES} left until ${sayDay(until, today)}.`
                : `Both reserves are spent until ${sayDay(until, today)}, so it counts. The next week you keep is a return.`}
            </p>
          </Row>
        ))}
        {covered.map(({ id, week, reason }) => (
          <Row
            key={id}
            end={
              <ActionButton action={takeBack} values={{ id }}>
                Take the reserve back
              </ActionButton>
            }
          >
            {sayDays(week.from, week.to, today)} is covered by a reserve.
            <p className="text-small text-ink-soft">{reason}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
