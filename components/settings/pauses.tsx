import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import type { PauseDraft } from '@/lib/plan/pause';
import { sayDays } from '@/lib/plan/say';
import { ActionButton } from '../ui/action-button';
import { Section } from '../ui/room';
import { Row, Rows } from '../ui/rows';
import { AddPause } from './add-pause';

type Props = {
  pauses: { id: string; fromOn: Day; toOn: Day; reason: string }[];
  today: Day;
  add: FormAction<PauseDraft>;
  remove: FormAction<{ id: string }>;
};

/** Holiday, illness: what is still to come first of all, then what was. */
export function Pauses({ pauses, today, add, remove }: Props) {
  const ahead = pauses.filter(({ toOn }) => toOn >= today);
  const past = pauses.filter(({ toOn }) => toOn < today).toReversed();
  return (
    <Section id="away" title="Days away">
      <p className="soft prose">Holiday, illness. They cost nothing: no goal falls behind and no rhythm slips while you are away.</p>
      {pauses.length > 0 && (
        <div className="mt-4">
          <Rows label="Days away">
            {[...ahead, ...past].map(({ id, fromOn, toOn, reason }) => {
              const days = sayDays(fromOn, toOn, today);
              return (
                <Row
                  key={id}
                  end={
                    <ActionButton action={remove} values={{ id }} aria-label={`Remove ${days}`}>
                      Remove
                    </ActionButton>
                  }
                >
                  {days} {toOn < today && <span className="soft small">over</span>}
                  {reason && <p>{reason}</p>}
                </Row>
              );
            })}
          </Rows>
        </div>
      )}
      <div className="mt-4">
        <AddPause today={today} add={add} />
      </div>
    </Section>
  );
}
