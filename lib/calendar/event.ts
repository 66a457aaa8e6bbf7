import type { Day } from '@/lib/plan/time/day';

/** Someone an event names: the organizer or a guest. */
export type Attendee = {
  /** One line; empty when the calendar gives none. */
  name: string;
  /** Lower case, without `mailto:`; empty when the calendar gives none. */
  email: string;
  isDeclined: boolean;
  /** A room or another resource. */
  isRoom: boolean;
};

/** One occurrence of an event. Nothing else of it is kept: no description, no attachment. */
export type CalendarEvent = {
  /** The uid, and for a repeating event the original start in UTC: it stays the same when the event moves. */
  key: string;
  /** In the person's zone. */
  day: Day;
  /** `HH:MM` in the person's zone; null when it lasts all day. */
  time: string | null;
  /** One line of at most 200 characters. */
  title: string;
  isAllDay: boolean;
  isCancelled: boolean;
  isPrivate: boolean;
  place: string;
  attendees: Attendee[];
};

/** Something in a calendar that was not read, or not wholly. */
export type CalendarProblem = {
  /** The title of the event, or its uid; empty for the file as a whole. */
  event: string;
  /** A sentence for the person. */
  message: string;
};

export type ReadCalendar = { events: CalendarEvent[]; problems: CalendarProblem[] };

/** What is asked of a calendar: both days inclusive, in the person's zone (IANA). */
export type CalendarWindow = { from: Day; to: Day; zone: string };

export const calendarLimits = {
  /** Also what is fetched from a calendar address. */
  bytes: 20 * 1024 * 1024,
  /** Occurrences kept of one file. */
  events: 20_000,
  /** Lines kept of one event. */
  lines: 1000,
  attendees: 500,
  title: 200,
  uid: 200,
  problems: 100,
  /** Occurrences that all rules of a file are followed through together. */
  steps: 100_000,
} as const;
