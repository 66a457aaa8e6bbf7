import { addDays, type Day } from '@/lib/plan/time/day';
import type { WallTime } from '@/lib/plan/time/occurrences';
import { utcClock, type ZoneClock, zoneClock } from '@/lib/plan/time/zone-clock';
import { contentLine, escapeText } from './content-line';

/** What a calendar shows of a step, an event or a birthday. Nothing but these fields leaves the plan. */
export type FeedEvent = {
  /** Never changes, so that a calendar recognizes the event. */
  uid: string;
  /** Raised with every change. */
  sequence: number;
  /** The instant of the last change, ISO 8601 in UTC. */
  changedAt: string;
  title: string;
  day: Day;
  /** The last day, for several days in a row. */
  lastDay?: Day;
  /** `HH:MM` in the owner's zone; null for the whole day. */
  time: string | null;
  /** Sixty by default. */
  minutes?: number;
  place?: string;
  notes?: string;
  /** An https address. */
  url?: string;
  /** Minutes before the event for a reminder; none by default. */
  remindMinutes?: number;
};

const MINUTE_MILLISECONDS = 60_000;
const WEEK_MILLISECONDS = 604_800_000;
export const DEFAULT_MINUTES = 60;

/**
 * Events as an iCalendar file (RFC 5545, with the hints of RFC 7986) for a feed or a single download. The same events give the same
 * bytes. `zone` is the owner's (IANA), in which times are given; they are printed in UTC.
 */
export function printCalendar(events: readonly FeedEvent[], { name, zone }: { name: string; zone: string }): string {
  const instantOf = instantsIn(zoneClock(zone) ?? utcClock);
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Throughline//Plan//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    text('NAME', name),
    text('X-WR-CALNAME', name),
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n',
    // A calendar needs one component at least.
    events.length === 0 ? EMPTY : '',
    ...events.map((event) => printEvent(event, instantOf)),
    'END:VCALENDAR\r\n',
  ].join('');
}

const EMPTY =
  'BEGIN:VTIMEZONE\r\nTZID:UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';

function printEvent(event: FeedEvent, instantOf: (day: Day, time: string) => number): string {
  const changed = stamp(Date.parse(event.changedAt));
  return [
    'BEGIN:VEVENT\r\n',
    text('UID', event.uid),
    `DTSTAMP:${changed}\r\nLAST-MODIFIED:${changed}\r\nSEQUENCE:${event.sequence}\r\n`,
    printTimes(event, instantOf),
    text('SUMMARY', event.title),
    text('LOCATION', event.place),
    text('DESCRIPTION', event.notes),
    event.url ? contentLine('URL', event.url.replace(/\s/g, '')) : '',
    event.remindMinutes === undefined
      ? ''
      : `BEGIN:VALARM\r\nACTION:DISPLAY\r\n${text('DESCRIPTION', event.title)}TRIGGER:-PT${Math.round(event.remindMinutes)}M\r\nEND:VALARM\r\n`,
    'END:VEVENT\r\n',
  ].join('');
}

/** A whole day ends on the next day and does not block its hours. */
function printTimes(
  { day, lastDay = day, time, minutes = DEFAULT_MINUTES }: FeedEvent,
  instantOf: (day: Day, time: string) => number,
): string {
  if (time === null)
    return `DTSTART;VALUE=DATE:${compact(day)}\r\nDTEND;VALUE=DATE:${compact(addDays(lastDay < day ? day : lastDay, 1))}\r\nTRANSP:TRANSPARENT\r\n`;
  const start = instantOf(day, time);
  return `DTSTART:${stamp(start)}\r\nDTEND:${stamp(start + minutes * MINUTE_MILLISECONDS)}\r\n`;
}

const compact = (day: Day) => day.replaceAll('-', '');

function stamp(instant: number): string {
  const text = new Date(instant).toISOString();
  return `${text.slice(0, 4)}${text.slice(5, 7)}${text.slice(8, 13)}${text.slice(14, 16)}${text.slice(17, 19)}Z`;
}

const unprintable = /(?![\t\n])\p{Cc}/gu;
const isPlain = (value: string) => /^[ -~]*$/.test(value);

/** Removes characters that calendars must not contain. */
const printable = (value: string) => (isPlain(value) ? value : value.toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, ''));

/** A text property; nothing when it is empty. */
const text = (name: string, value: string | undefined) => (value ? contentLine(name, escapeText(printable(value))) : '');

/** The instant of a day and a time. Clocks are asked for once a week: few weeks change them, and none changes them there and back. */
export function instantsIn(clock: ZoneClock): (day: Day, time: string) => number {
  const starts = new Map<WallTime, number>();
  const startOf = (wall: WallTime) => {
    const instant = starts.get(wall) ?? clock.instantOf(wall);
    starts.set(wall, instant);
    return instant;
  };
  return (day, time) => {
    const wall = Date.parse(`${day}T${time}Z`);
    const week = Math.floor(wall / WEEK_MILLISECONDS) * WEEK_MILLISECONDS;
    const isPlainWeek = startOf(week + WEEK_MILLISECONDS) - startOf(week) === WEEK_MILLISECONDS;
    return isPlainWeek ? startOf(week) + wall - week : clock.instantOf(wall);
  };
}
