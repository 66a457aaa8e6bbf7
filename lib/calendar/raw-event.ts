import { cleanLine } from '@/lib/import/text/clean';
import { attendeesOf } from './attendees';
import { type Component, propertiesOf, textOf } from './components';
import { type Attendee, calendarLimits } from './event';
import { type Moment, momentsOf } from './moment';

/** An event as a calendar writes it: one, a series, or one occurrence of a series that differs. */
export type RawEvent = {
  uid: string;
  sequence: number;
  title: string;
  place: string;
  isCancelled: boolean;
  isPrivate: boolean;
  start: Moment | null;
  /** The occurrence of a series that this replaces. */
  occurrence: Moment | null;
  /** It replaces all later ones too. */
  isForLater: boolean;
  rule: string;
  more: Moment[];
  without: Moment[];
  /** Read only when needed. */
  attendees: () => Attendee[];
};

/** The event of a component; `method` is the calendar's. */
export function rawEventOf(component: Component, method: string): RawEvent {
  const [written = null] = propertiesOf(component, 'dtstart').flatMap(momentsOf);
  // Exchange writes a whole day from midnight to midnight and marks it separately.
  const isWholeDay = textOf(component, 'x-microsoft-cdo-alldayevent').trim().toUpperCase() === 'TRUE';
  const start = written && { ...written, isDate: written.isDate || isWholeDay };
  const [occurrenceOf] = propertiesOf(component, 'recurrence-id');
  const [occurrence = null] = occurrenceOf ? momentsOf(occurrenceOf) : [];
  const title = lineOf(textOf(component, 'summary'));
  let attendees: Attendee[] | undefined;
  const privacy = textOf(component, 'class').trim().toUpperCase();
  return {
    // Without a uid an event is identified by its content.
    uid: uidOf(textOf(component, 'uid')) || uidOf(`${start?.wall} ${title}`),
    sequence: Number(textOf(component, 'sequence')) || 0,
    title,
    place: lineOf(textOf(component, 'location')),
    isCancelled: method === 'CANCEL' || textOf(component, 'status').trim().toUpperCase() === 'CANCELLED',
    // An unknown class counts as private (RFC 5545 §3.8.1.3).
    isPrivate: privacy !== '' && privacy !== 'PUBLIC',
    start,
    occurrence,
    isForLater: String(occurrenceOf?.params.range).toUpperCase() === 'THISANDFUTURE',
    rule: textOf(component, 'rrule').trim(),
    more: propertiesOf(component, 'rdate').flatMap(momentsOf),
    without: propertiesOf(component, 'exdate').flatMap(momentsOf),
    attendees: () => {
      attendees ??= attendeesOf(component);
      return attendees;
    },
  };
}

const LONGEST_READ = 2000;

function lineOf(text: string): string {
  const line = cleanLine(text.slice(0, LONGEST_READ));
  return line.length > calendarLimits.title ? `${line.slice(0, calendarLimits.title - 1).replace(/\p{Surrogate}$/u, '')}…` : line;
}

/** A uid as it is stored; a longer one is cut, with a checksum of the rest to keep it unique. */
function uidOf(text: string): string {
  const uid = cleanLine(text);
  if (uid.length <= calendarLimits.uid) return uid;
  let sum = 0;
  for (let at = 0; at < uid.length; at++) sum = (Math.imul(sum, 31) + uid.charCodeAt(at)) >>> 0;
  return `${uid.slice(0, calendarLimits.uid - 10)}-${sum.toString(36)}`;
}

/** The title, else the uid: the name of an event that could not be read. */
export const nameOfEvent = ({ title, uid }: RawEvent): string => title || uid || 'An event without a title';
