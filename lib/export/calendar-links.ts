import { addDays } from '@/lib/plan/time/day';
import { utcClock, zoneClock } from '@/lib/plan/time/zone-clock';
import { DEFAULT_MINUTES, type FeedEvent, instantsIn } from './calendar';

/** What a draft is made of. */
type Drafted = Omit<FeedEvent, 'uid' | 'sequence' | 'changedAt'>;

/** The address that opens an event as a draft in Google Calendar. `zone` is the one its time is given in. */
export function googleCalendarLink(event: Drafted, zone: string): string {
  const { start, end } = timesOf(event, zone);
  const short = (time: string) => time.replace(/[-:]|\.\d+/g, '');
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: event.title,
    dates: `${short(start)}/${short(end)}`,
    location: event.place,
    details: event.notes,
  });
}

/** The same for Outlook on the web. */
export function outlookCalendarLink(event: Drafted, zone: string): string {
  const { start, end } = timesOf(event, zone);
  return address('https://outlook.office.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.title,
    startdt: start,
    enddt: end,
    allday: event.time === null ? 'true' : undefined,
    location: event.place,
    body: event.notes,
  });
}

function timesOf({ day, lastDay = day, time, minutes = DEFAULT_MINUTES }: Drafted, zone: string): { start: string; end: string } {
  if (time === null) return { start: day, end: addDays(lastDay, 1) };
  const start = instantsIn(zoneClock(zone) ?? utcClock)(day, time);
  return { start: new Date(start).toISOString(), end: new Date(start + minutes * 60_000).toISOString() };
}

function address(base: string, parts: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  return `${base}?${new URLSearchParams(given)}`;
}
