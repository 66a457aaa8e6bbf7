import { nextDayOf } from '../people/yearly-day';
import { stepEvent } from '../step/step-event';
import { addDays, type Day, isPaused, type Pause } from '../time/day';
import { type StepKind, stepKindLabels } from '../words/words';
import type { FeedContent } from './feed';

/** The rows that a feed is built from; it shows fewer fields. */
export type FeedRows = {
  steps: readonly {
    id: string;
    kind: StepKind;
    title: string;
    dueOn: Day;
    atTime: string;
    place: string;
    person: string | null;
    others: readonly { display: string }[];
  }[];
  events: readonly { id: string; title: string; place: string; happensOn: Day; atTime: string }[];
  mentors: readonly { id: string; name: string; lastMetOn: Day; everyDays: number; agreedUntil: Day | null }[];
  goals: readonly { id: string; statement: string; dueOn: Day }[];
  plans: readonly { id: string; name: string; endsOn: Day }[];
  birthdays: readonly { id: string; name: string; birthday: string }[];
};

/** A birthday stays in the calendar this long; the next one is in it too. */
const BIRTHDAY_DAYS_BACK = 30;

/** What a calendar shows of one row. `key` names the row and never leaves the server as it is. */
export type FeedEntry = { key: string; title: string; day: Day; time: string | null; place?: string; notes?: string };

/**
 * Picks fields one by one on purpose: a new column stays private until someone adds it here. Without names no text that the owner typed
 * is shown. On paused days nothing is due; a step with a time is an appointment and stays.
 */
export function feedEntries(
  rows: FeedRows,
  content: FeedContent,
  { today, pauses }: { today: Day; pauses: readonly Pause[] },
): FeedEntry[] {
  const { showNames } = content;
  return [
    ...(content.showSteps ? rows.steps.filter(({ dueOn, atTime }) => atTime !== '' || !isPaused(dueOn, pauses)).map(stepEntry) : []),
    ...(content.showSteps ? rows.events.map(eventEntry) : []),
    ...(content.showMeetings ? rows.mentors.flatMap(meetingEntry) : []),
    ...(content.showDates ? rows.goals.map(goalEntry) : []),
    ...(content.showDates ? rows.plans.map(planEntry) : []),
    ...(content.showBirthdays && showNames ? rows.birthdays.flatMap(birthdayEntries) : []),
  ];

  function stepEntry({ id, kind, title, dueOn, atTime, place, person, others }: FeedRows['steps'][number]): FeedEntry {
    const event = stepEvent({ title, dueOn, atTime, place, person, others });
    const key = `step ${id}`;
    return showNames ? { key, ...event } : { key, title: stepKindLabels[kind], day: event.day, time: event.time };
  }

  function eventEntry({ id, title, place, happensOn, atTime }: FeedRows['events'][number]): FeedEntry {
    const when = { key: `event ${id}`, day: happensOn, time: atTime || null };
    return showNames ? { ...when, title, place } : { ...when, title: 'Event' };
  }

  function meetingEntry({ id, name, lastMetOn, everyDays, agreedUntil }: FeedRows['mentors'][number]): FeedEntry[] {
    const day = addDays(lastMetOn, everyDays);
    if ((agreedUntil !== null && day > agreedUntil) || isPaused(day, pauses)) return [];
    return [{ key: `mentor ${id}`, title: showNames ? `Meet ${name}` : 'Meeting with a mentor', day, time: null }];
  }

  function goalEntry({ id, statement, dueOn }: FeedRows['goals'][number]): FeedEntry {
    return { key: `goal ${id}`, title: showNames ? `Goal due: ${statement}` : 'Goal due', day: dueOn, time: null };
  }

  function planEntry({ id, name, endsOn }: FeedRows['plans'][number]): FeedEntry {
    return { key: `plan ${id}`, title: showNames ? `${name}: last day` : 'Last day of the plan', day: endsOn, time: null };
  }

  function birthdayEntries({ id, name, birthday }: FeedRows['birthdays'][number]): FeedEntry[] {
    const first = nextDayOf(birthday, addDays(today, -BIRTHDAY_DAYS_BACK));
    const second = first && nextDayOf(birthday, addDays(first, 1));
    return [first, second].flatMap((day) =>
      day === null ? [] : { key: `birthday ${day} ${id}`, title: `${name}’s birthday`, day, time: null },
    );
  }
}
