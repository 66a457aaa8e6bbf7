import type { FormAction } from '@/lib/form-result';
import type { PauseDraft } from '@/lib/plan/review/pause';
import { sayPause } from '@/lib/plan/review/pause-words';
import { type AskedPause, pauseEffects } from '@/lib/plan/review/pauses-in-effect';
import type { Day } from '@/lib/plan/time/day';
import { sayDays } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { Menu } from '../ui/dialog/menu';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';
import { AddPause } from './add-pause';

type Props = {
  pauses: (AskedPause & { id: string })[];
  today: Day;
  add: FormAction<PauseDraft>;
  remove: FormAction<{ id: string }>;
};

/** Holiday, illness: what is still to come first of all, then what was. */
export function Pauses({ pauses, today, add, remove }: Props) {
  const effects = pauseEffects(pauses);
  const ahead = effects.filter(({ toOn }) => toOn >= today);
  const past = effects.filter(({ toOn }) => toOn < today).toReversed();
  return (
    <Section id="pauses" title="Pauses">
      <p className="text-ink-soft max-w-measure text-pretty wrap-break-word">
        For holidays and illness. On paused days no goal falls behind, nothing is due, and reminders are off. Pauses that touch count as
        one.
      </p>
      {pauses.length > 0 && (
        <div className="mt-4">
          <Rows label="Pauses">
            {[...ahead, ...past].map((pause) => {
              const { id, fromOn, toOn } = pause;
              const days = sayDays(fromOn, toOn, today);
              const says = sayPause(pause, today);
              return (
                <Row
                  key={id}
                  end={
                    <Menu label={`More about ${days}`}>
                      <ActionButton action={remove} values={{ id }}>
                        Remove
                      </ActionButton>
                    </Menu>
                  }
                >
                  {days} {toOn < today && <span className="text-ink-soft text-small">over</span>}
                  {says && <p>{says}</p>}
                </Row>
              );
            })}
          </Rows>
        </div>
      )}
      <div className="mt-4">
        <AddPause pauses={pauses} today={today} add={add} />
      </div>
    </Section>
  );
}
