import type { Calendar } from '@/lib/plan/goal/goal-summary';
import { type DuePerson, gentleQueue, type QueuedPerson } from '@/lib/plan/people/queue';
import { type OutreachDays, outreachState } from '@/lib/plan/people/rhythm';
import type { Day } from '@/lib/plan/time/day';
import { capitalize, sayCount, sayDate, sayRhythm } from '@/lib/plan/words/say';
import { bandLabels } from '@/lib/plan/words/words';
import type { OutreachActs } from '../interactions/outreach-actions';
import { WaitingRow } from '../interactions/waiting-row';
import { PersonRows } from '../people/person-row';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/page/empty-state';
import { type DueRow, DueRows } from './due-rows';

type Props = {
  people: readonly DuePerson[];
  /** How many are due in all; `people` are the first of them. */
  due: number;
  waiting: readonly (OutreachDays & { id: string; personId: string; name: string })[];
  calendar: Calendar;
  /** Minutes a week. */
  budget: number;
  act: OutreachActs;
};

/** A gentle queue: at most what fits the week, and the outreaches for which there is something to do. */
export function KeepInTouch({ people, due, waiting, calendar, budget, act }: Props) {
  const { today, pauses } = calendar;
  const { queue, more } = gentleQueue(people, { today, pauses, budget, all: due });
  const asking = waiting.filter((outreach) => outreach.followedUpAgainOn !== null || outreachState(outreach, today) === 'follow_up_due');
  if (queue.length + asking.length + more === 0) return <NobodyDue />;
  return (
    <>
      <PersonRows isQuiet>
        <DueRows rows={queue.map((person) => rowOf(person, today))} />
        {asking.map((outreach) => (
          <WaitingRow key={outreach.id} outreach={outreach} today={today} act={act} />
        ))}
      </PersonRows>
      {more > 0 && (
        <p className="text-small text-ink-soft mt-3">
          {capitalize(sayCount(more, 'more', 'more'))} can wait: this week is full. <a href="/people?sort=quiet">See everyone</a>
        </p>
      )}
    </>
  );
}

const rowOf = (person: QueuedPerson, today: Day): DueRow => ({
  id: person.id,
  name: person.name,
  says: sayRhythmOf(person, today),
  band: person.band === 'not_started' ? null : bandLabels[person.band].toLowerCase(),
});

function sayRhythmOf({ rhythmDays, lastContactOn }: QueuedPerson, today: Day): string {
  const often = sayRhythm(rhythmDays);
  return lastContactOn === null ? `${often}, not spoken yet` : `${often}, last spoke ${sayDate(lastContactOn, today)}`;
}

const NobodyDue = () => (
  <EmptyState action={<Button href="/people">Choose someone</Button>}>
    No one is due. Choose how often you want to speak with someone, for example “Tomasz, every four weeks”, and they’ll show up here when
    it’s time.
  </EmptyState>
);
