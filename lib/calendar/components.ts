import ICAL from 'ical.js';
import { UnreadableFile } from '@/lib/import/files/unreadable';
import { contentLines } from './content-lines';
import { calendarLimits } from './event';

/** A property as ical.js parses it: escapes resolved, names in lower case. The value of a rule stays text. */
export type Property = { name: string; params: Readonly<Record<string, string | string[]>>; values: readonly unknown[] };

/** A calendar, an event, a time zone or one of its observances. */
export type Component = { kind: string; properties: Property[]; children: Component[] };

const observance = new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']);
const event = new Set(
  'UID SEQUENCE SUMMARY LOCATION STATUS CLASS DTSTART RECURRENCE-ID RRULE RDATE EXDATE ORGANIZER ATTENDEE X-MICROSOFT-CDO-ALLDAYEVENT'.split(
    ' ',
  ),
);
const kept: Readonly<Record<string, ReadonlySet<string>>> = {
  VCALENDAR: new Set(['METHOD']),
  VEVENT: event,
  VTIMEZONE: new Set(['TZID']),
  STANDARD: observance,
  DAYLIGHT: observance,
};
const wanted = new Set(['BEGIN', 'END', ...Object.values(kept).flatMap((names) => [...names])]);

/** More levels than any calendar has. */
const DEEPEST = 10;

/** The calendars of a file, each with its events and zones. Throws UnreadableFile for a file that is truncated or not a calendar. */
export function calendarsOf(bytes: Uint8Array): Component[] {
  const calendars: Component[] = [];
  const open: Component[] = [];
  for (const { name, line } of contentLines(bytes, wanted)) {
    if (name === 'BEGIN') begin(open, kindOf(line));
    else if (name === 'END') calendars.push(...end(open, kindOf(line)));
    else keep(open.at(-1), name, line);
  }
  if (open.length > 0)
    throw new UnreadableFile('The calendar ends too early: part of it is missing. Export it again, then choose the whole file.');
  if (calendars.length === 0)
    throw new UnreadableFile(
      'This is not a calendar file. Export your calendar as iCalendar (.ics) from Google, Outlook or Apple, then choose that file.',
    );
  return calendars;
}

function begin(open: Component[], kind: string): void {
  const isCalendar = kind === 'VCALENDAR';
  if ((open.length === 0) !== isCalendar || open.length === DEEPEST) return;
  open.push({ kind, properties: [], children: [] });
}

/** Closes the innermost component of the kind and everything open inside it. Returns the calendar if that is what ends. */
function end(open: Component[], kind: string): Component[] {
  const at = open.findLastIndex((component) => component.kind === kind);
  const [component] = at < 0 ? [] : open.splice(at);
  if (!component || !kept[kind]) return [];
  if (at === 0) return [component];
  open[at - 1]?.children.push(component);
  return [];
}

function keep(component: Component | undefined, name: string, line: string): void {
  if (!component || !kept[component.kind]?.has(name) || component.properties.length >= calendarLimits.lines) return;
  const property = name === 'RRULE' ? { name: 'rrule', params: {}, values: [line.slice(line.indexOf(':') + 1)] } : propertyOf(line);
  if (property) component.properties.push(property);
}

const kindOf = (line: string) =>
  line
    .slice(line.indexOf(':') + 1)
    .trim()
    .toUpperCase();

// Exchange writes this before a zone's name, and its colon would end the property's name.
const exchangeZone = /;TZID=tzone:\/\/Microsoft\//i;

/** Null for a line that cannot be parsed. */
function propertyOf(line: string): Property | null {
  try {
    const [name, params, , ...values] = ICAL.parse.property(line.replace(exchangeZone, ';TZID='), ICAL.design.icalendar);
    return { name, params, values };
  } catch {
    return null;
  }
}

export const propertiesOf = ({ properties }: Component, name: string): Property[] => properties.filter((each) => each.name === name);

/** The first value of a property as text; empty without one. */
export function textOf(component: Component, name: string): string {
  const value = component.properties.find((each) => each.name === name)?.values[0];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
