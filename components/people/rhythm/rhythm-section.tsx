import type { FormAction } from '@/lib/form-result';
import { weeklyMinutes } from '@/lib/plan/people/capacity';
import type { RhythmDraft } from '@/lib/plan/people/person';
import { daysSinceConversation, nextTouchOn, rhythmDraft, touch } from '@/lib/plan/people/rhythm';
import { addDays, type Day, type Pause } from '@/lib/plan/time/day';
import { sayCount, sayDay, sayRhythm } from '@/lib/plan/words/say';
import { bandLabels, type CircleName, circleLabels } from '@/lib/plan/words/words';
import { RhythmLine } from '../../charts/rhythm-line';
import { ActionButton } from '../../ui/action-button';
import { Menu } from '../../ui/dialog/menu';
import { Badge } from '../../ui/mark/badge';
import { Why } from '../../ui/why';
import { RhythmDialog } from './rhythm-dialog';
import type { Room } from './rhythm-room';
import { rhythmStates } from './rhythm-states';

type Person = {
  id: string;
  circle: CircleName | null;
  rhythmDays: number | null;
  minutes: number;
  lastContactOn: Day | null;
  snoozedUntil: Day | null;
};
type Props = {
  person: Person;
  room: Room;
  today: Day;
  pauses: readonly Pause[];
  setRhythm: FormAction<RhythmDraft>;
  snooze: FormAction<{ id: string; until: string }>;
};

/** How often to keep in touch, how that is going, and the next due day. */
export function RhythmSection({ person, room, today, pauses, setRhythm, snooze }: Props) {
  const { id, rhythmDays, lastContactOn, snoozedUntil } = person;
  const daysSince = daysSinceConversation(lastContactOn, today, pauses);
  const nextOn = nextTouchOn(lastContactOn, rhythmDays, pauses);
  const { band, freshness } = touch(daysSince, rhythmDays);
  const isQuiet = snoozedUntil !== null && snoozedUntil > today;
  return (
    <section aria-labelledby="rhythm">
      <div className="group/row mb-3 flex items-center justify-between gap-4">
        <h2 id="rhythm">Rhythm</h2>
        {rhythmDays && (
          <Menu label="More about the rhythm">
            <RhythmDialog draft={{ ids: id, ...rhythmDraft(person) }} room={room} save={setRhythm} />
            {!isQuiet && (
              <ActionButton action={snooze} values={{ id, until: addDays(today, 14) }}>
                Snooze for two weeks
              </ActionButton>
            )}
          </Menu>
        )}
      </div>
      {rhythmDays && lastContactOn && nextOn && daysSince !== null && (
        <RhythmLine lastOn={lastContactOn} nextOn={nextOn} today={today} daysSince={daysSince} rhythmDays={rhythmDays} />
      )}
      <div className="text-small flex flex-wrap items-baseline gap-x-3">
        <Badge state={isQuiet ? 'rest' : rhythmStates[band]}>
          {isQuiet ? `Snoozed until ${sayDay(snoozedUntil, today)}` : bandLabels[band]}
        </Badge>
        {rhythmDays && (
          <span className="text-ink-soft">
            {sayRhythm(rhythmDays)}, {minutesAWeek(person.minutes, rhythmDays)} per week
          </span>
        )}
        {freshness !== null && (
          <Why of="the rhythm">
            {daysSince} of {rhythmDays} days have gone by since you last spoke; paused days do not count. Up to three quarters of the rhythm
            someone is fresh, then due soon, then due; slipping up to one and a half times the rhythm, then lapsed.
          </Why>
        )}
      </div>
      {!rhythmDays && (
        <p className="text-small text-ink-soft pt-2">Nobody is chased here. A rhythm says how often you would like to speak.</p>
      )}
      {rhythmDays && !lastContactOn && (
        <p className="text-small text-ink-soft pt-2">You have not spoken yet; the rhythm starts with your first conversation.</p>
      )}
      {person.circle && <p className="text-small text-ink-soft">{circleLabels[person.circle]}</p>}
      {!rhythmDays && <RhythmDialog draft={{ ids: id, ...rhythmDraft(person) }} room={room} save={setRhythm} isNew />}
      {rhythmDays && isQuiet && (
        <ActionButton action={snooze} values={{ id, until: '' }}>
          Resume reminders
        </ActionButton>
      )}
    </section>
  );
}

/** "11 minutes": rounded, at least one. */
const minutesAWeek = (minutes: number, rhythmDays: number) =>
  sayCount(Math.max(1, Math.round(weeklyMinutes([{ minutes, rhythmDays }]))), 'minute', 'minutes');
