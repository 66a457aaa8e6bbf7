import { UnreadableFile } from '@/lib/import/files/unreadable';
import { excerpt } from '@/lib/import/text/clean';
import { addDays, uncheckedDay } from '@/lib/plan/time/day';
import type { UnusableRule } from '@/lib/plan/time/occurrences';
import { utcClock, type ZoneClock, zoneClock } from '@/lib/plan/time/zone-clock';
import { groupedBy } from '@/lib/plan/words/grouped';
import { calendarsOf, textOf } from './components';
import { type CalendarEvent, type CalendarProblem, type CalendarWindow, calendarLimits, type ReadCalendar } from './event';
import type { Moment } from './moment';
import { nameOfEvent, type RawEvent, rawEventOf } from './raw-event';
import { type Occurrence, occurrencesOf } from './series';
import { clocksOf } from './zones';

/**
 * The events of an iCalendar file inside a window, in order of time, and what could not be read. Repeating events come as their
 * occurrences, moved and cancelled ones as such.
 * @throws UnreadableFile for a file that is too large, truncated or not a calendar
 */
export function readCalendar(bytes: Uint8Array, { from, to, zone }: CalendarWindow): ReadCalendar {
  if (bytes.length === 0) throw new UnreadableFile('The file is empty.');
  if (bytes.length > calendarLimits.bytes)
    throw new UnreadableFile('The calendar is larger than 20 MB. Export fewer years of it, then choose that file.');
  const calendars = calendarsOf(bytes);
  const home = zoneClock(zone) ?? utcClock;
  const problems = problemList();
  const clockFor = clocksWithProblems(clocksOf(calendars, home), home, problems);
  const raws = calendars.flatMap((calendar) => {
    const method = textOf(calendar, 'method').trim().toUpperCase();
    return calendar.children.filter(({ kind }) => kind === 'VEVENT').map((component) => rawEventOf(component, method));
  });

  const span = { from: Date.parse(addDays(from, -2)), to: Date.parse(addDays(to, 3)) };
  const budget = { steps: calendarLimits.steps };
  const events: CalendarEvent[] = [];
  for (const same of groupedBy(raws, ({ uid }) => uid).values()) {
    for (const raw of same) if (!raw.start && !raw.occurrence) problems.add(raw, 'has no start that can be read, so it was left out.');
    const occurrences = occurrencesOf(
      same,
      span,
      (moment) => clockFor(moment, same[0]),
      budget,
      (raw, reason) => problems.add(raw, unusable[reason]),
    );
    for (const occurrence of occurrences) {
      if (occurrence.start.wall < span.from || occurrence.start.wall > span.to) continue;
      const event = eventOf(occurrence, home, (moment) => clockFor(moment, occurrence.raw));
      if (event.day >= from && event.day <= to) events.push(event);
    }
    if (events.length > calendarLimits.events) {
      problems.addForFile(`Only ${calendarLimits.events.toLocaleString('en')} events were read: the calendar has more in these days.`);
      break;
    }
  }
  return { events: events.slice(0, calendarLimits.events).sort(inTime), problems: problems.list };
}

const unusable: Record<UnusableRule['reason'], string> = {
  too_often: 'repeats many times a day, so it was left out.',
  too_long: 'repeats too many times to be followed, so it was left out.',
  unreadable: 'repeats by a rule that cannot be read, so it was left out.',
};

const inTime = (one: CalendarEvent, other: CalendarEvent) =>
  compare(one.day, other.day) || compare(one.time ?? '', other.time ?? '') || compare(one.key, other.key);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function eventOf({ raw, start, key }: Occurrence, home: ZoneClock, clockFor: (moment: Moment) => ZoneClock): CalendarEvent {
  const clock = clockFor(start);
  const wall = start.isDate || clock === home ? start.wall : home.wallOf(clock.instantOf(start.wall));
  const [day = '', time = ''] = new Date(wall).toISOString().split('T');
  return {
    key,
    day: uncheckedDay(day),
    time: start.isDate ? null : time.slice(0, 5),
    title: raw.title,
    isAllDay: start.isDate,
    isCancelled: raw.isCancelled,
    isPrivate: raw.isPrivate,
    place: raw.place,
    attendees: raw.attendees(),
  };
}

function problemList() {
  const list: CalendarProblem[] = [];
  let more = 0;
  const push = (problem: CalendarProblem) => {
    if (list.length < calendarLimits.problems) list.push(problem);
    else more += 1;
    if (more === 1) list.push({ event: '', message: 'More events could not be read.' });
  };
  return {
    list,
    add: (raw: RawEvent, what: string) => push({ event: nameOfEvent(raw), message: `“${excerpt(nameOfEvent(raw))}” ${what}` }),
    addForFile: (message: string) => push({ event: '', message }),
  };
}

/** An unknown zone is named once, and its events are read at the time as written. */
function clocksWithProblems(
  clockOfZone: (tzid: string | null) => ZoneClock | null,
  home: ZoneClock,
  problems: ReturnType<typeof problemList>,
) {
  const named = new Set<string>();
  return (moment: Moment, raw: RawEvent | undefined): ZoneClock => {
    const clock = clockOfZone(moment.tzid);
    if (clock) return clock;
    const tzid = moment.tzid ?? '';
    if (raw && !named.has(tzid)) problems.add(raw, `is in the time zone “${excerpt(tzid)}”, which is not known: its time may be wrong.`);
    named.add(tzid);
    return home;
  };
}
