import type { FormAction } from '@/lib/form-result';
import { weeklyMinutes } from '@/lib/plan/people/capacity';
import type { RhythmDraft } from '@/lib/plan/people/person';
import { daysSinceContact, nextTouchOn, rhythmDraft, touch } from '@/lib/plan/people/rhythm';
import { addDays, type Day, type Pause } from '@/lib/plan/time/day';
import { sayCadence, sayCount, sayDay } from '@/lib/plan/words/say';
import { bandLabels, type TierName, tierLabels } from '@/lib/plan/words/words';
import { RhythmLine } from '../../charts/rhythm-line';
import { ActionButton } from '../../ui/action-button';
import { Badge } from '../../ui/badge';
import { Why } from '../../ui/why';
import { RhythmDialog } from './rhythm-dialog';
import type { Room } from './rhythm-room';
import { rhythmStates } from './rhythm-states';

type Person = {
  id: string;
  tier: TierName | null;
  cadenceDays: number | null;
  minutes: number;
  lastContactOn: Day | null;
  snoozedUntil: Day | null;
};
type Props = {
  person: Person;
  room: Room;
  today: Day;
  away: readonly Pause[];
  setRhythm: FormAction<RhythmDraft>;
  snooze: FormAction<{ id: string; until: string }>;
};

/** How often to keep in touch, how that is going, and the next due day. */
export function RhythmSection({ person, room, today, away, setRhythm, snooze }: Props) {
  const { id, cadenceDays, lastContactOn, snoozedUntil } = person;
  const daysSince = daysSinceContact(lastContactOn, today, away);
  const nextOn = nextTouchOn(lastContactOn, cadenceDays, away);
  const { band, freshness } = touch(daysSince, cadenceDays);
  const isQuiet = snoozedUntil !== null && snoozedUntil > today;
  return (
    <section aria-labelledby="rhythm">
      <h2 id="rhythm">Rhythm</h2>
      {cadenceDays && lastContactOn && nextOn && daysSince !== null && (
        <RhythmLine lastOn={lastContactOn} nextOn={nextOn} today={today} daysSince={daysSince} cadenceDays={cadenceDays} />
      )}
      <div className="small flex flex-wrap items-baseline gap-x-3">
        <Badge state={isQuiet ? 'rest' : rhythmStates[band]}>
          {isQuiet ? `Snoozed until ${sayDay(snoozedUntil, today)}` : bandLabels[band]}
        </Badge>
        {cadenceDays && (
          <span className="soft">
            {sayCadence(cadenceDays)}, {minutesAWeek(person.minutes, cadenceDays)} per week
          </span>
        )}
        {freshness !== null && (
          <Why of="the rhythm">
            {daysSince} of {cadenceDays} days have gone by since you last spoke; paused days do not count. Up to three quarters of the
            rhythm someone is fresh, then due soon, then due; slipping up to one and a half times the rhythm, then lapsed.
          </Why>
        )}
      </div>
      {!cadenceDays && <p className="small soft pt-2">Nobody is chased here. A rhythm says how often you would like to speak.</p>}
      {cadenceDays && !lastContactOn && (
        <p className="small soft pt-2">You have not spoken yet; the rhythm starts with your first conversation.</p>
      )}
      {person.tier && <p className="small soft">{tierLabels[person.tier]}</p>}
      <div className="bar pt-2">
        <RhythmDialog draft={{ ids: id, ...rhythmDraft(person) }} room={room} save={setRhythm} isNew={!cadenceDays} />
        {cadenceDays &&
          (isQuiet ? (
            <ActionButton action={snooze} values={{ id, until: '' }}>
              Resume reminders
            </ActionButton>
          ) : (
            <ActionButton action={snooze} values={{ id, until: addDays(today, 14) }}>
              Snooze for two weeks
            </ActionButton>
          ))}
      </div>
    </section>
  );
}

/** "11 minutes": rounded, at least one. */
const minutesAWeek = (minutes: number, cadenceDays: number) =>
  sayCount(Math.max(1, Math.round(weeklyMinutes([{ minutes, cadenceDays }]))), 'minute', 'minutes');
