import type { Day } from '@/lib/plan/time/day';

/** The organizer or a guest of an event. */
export type Attendee = {
  /** One line; empty when the calendar has none. */
  name: string;
  /** Lower case, without `mailto:`; empty when the calendar has none. */
  email: string;
  isDeclined: boolean;
  /** A room or another resource. */
  isRoom: boolean;
};

/** One occurrence of an event. Nothing else of it is kept: no description, no attachment. */
export type CalendarEvent = {
  /** The uid, and for a repeating event the original start in UTC: it stays the same when the event moves. */
  key: string;
  /** In the person's time zone. */
  day: Day;
  /** `HH:MM` in the person's time zone; null when it lasts all day. */
  time: string | null;
  /** One line of at most 200 characters. */
  title: string;
  isAllDay: boolean;
  isCancelled: boolean;
  isPrivate: boolean;
  place: string;
  attendees: Attendee[];
};

/** Something in a calendar that was not read, or only in part. */
export type CalendarProblem = {
  /** The title of the event, or its uid; empty for the file as a whole. */
  event: string;
  /** A sentence for the person. */
  message: string;
};

export type ReadCalendar = { events: CalendarEvent[]; problems: CalendarProblem[] };

/** The days to read from a calendar, both inclusive, in the person's time zone (IANA). */
export type CalendarWindow = { from: Day; to: Day; zone: string };

export const calendarLimits = {
  /** Also the limit when a calendar address is fetched. */
  bytes: 20 * 1024 * 1024,
  /** Occurrences kept of one file. */
  events: 20_000,
  /** Lines kept of one event. */
  lines: 1000,
  attendees: 500,
  title: 200,
  uid: 200,
  problems: 100,
  /** Occurrences computed for all rules of a file together. */
  steps: 100_000,
} as const;
