import type { ReactNode } from 'react';
import { type OutreachCalendar, outreachesAsking, type WaitingOutreach } from '@/lib/plan/outreach/waiting-outreach';
import { type PersonDate, sayDateAhead } from '@/lib/plan/people/person-dates';
import { type DuePerson, gentleQueue, type QueuedPerson } from '@/lib/plan/people/queue';
import type { Day } from '@/lib/plan/time/day';
import { groupedBy } from '@/lib/plan/words/grouped';
import { capitalize, sayCount, sayDate, sayRhythm } from '@/lib/plan/words/say';
import { bandLabels } from '@/lib/plan/words/words';
import type { OutreachActs } from '../interactions/outreach-actions';
import { WaitingRow } from '../interactions/waiting-row';
import { PersonRows } from '../people/person-row';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/page/empty-state';
import { type DueRow, DueRows } from './due-rows';

type DateAhead = PersonDate & { personId: string; name: string; on: Day };

type Props = {
  people: readonly DuePerson[];
  /** How many are due in all; `people` are the first of them. */
  due: number;
  /** Birthdays and other dates of the next days, soonest first. */
  dates: readonly DateAhead[];
  /** Rows about people with a new job. */
  newJobs: ReactNode[];
  waiting: readonly WaitingOutreach[];
  calendar: OutreachCalendar;
  /** Minutes a week. */
  budget: number;
  act: OutreachActs;
};

/** A gentle queue: at most what fits the week, who has a date or a new job, and the outreaches for which there is something to do. */
export function KeepInTouch({ people, due, dates, newJobs, waiting, calendar, budget, act }: Props) {
  const { today, pauses } = calendar;
  const { queue, more } = gentleQueue(people, { today, pauses, budget, all: due });
  const asking = outreachesAsking(waiting, calendar);
  if (queue.length + asking.length + more + dates.length + newJobs.length === 0) return <NoOneDue />;
  return (
    <>
      <PersonRows isQuiet>
        <DueRows rows={[...datedRows(dates, queue, today), ...undated(queue, dates).map((person) => rowOf(person, today))]} />
        {newJobs}
        {asking.map((outreach) => (
          <WaitingRow key={outreach.id} outreach={outreach} calendar={calendar} act={act} />
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

/** People with a date, once each: what they are due for otherwise stands behind it. */
function datedRows(dates: readonly DateAhead[], queue: readonly QueuedPerson[], today: Day): DueRow[] {
  return [...groupedBy(dates, ({ personId }) => personId)].map(([id, theirs]) => {
    const due = queue.find((person) => person.id === id);
    const says = theirs.map((date) => sayDateAhead(date, today)).join(', ');
    if (due) return { ...rowOf(due, today), says: `${says} · ${sayRhythmOf(due, today)}` };
    return { id, name: theirs[0]?.name ?? '', says, band: undefined };
  });
}

const undated = (queue: readonly QueuedPerson[], dates: readonly DateAhead[]) =>
  queue.filter(({ id }) => !dates.some(({ personId }) => personId === id));

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

const NoOneDue = () => (
  <EmptyState action={<Button href="/people">Choose someone</Button>}>
    No one is due. Choose how often you want to speak with someone, for example “Tomasz, every four weeks”, and they’ll show up here when
    it’s time.
  </EmptyState>
);
