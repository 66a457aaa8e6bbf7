import 'server-only';
import { MissingRow } from '@/db/errors';
import { type Planner, plannerOf } from '@/db/planner';
import { dueCalendars } from '@/db/planner/inbox/calendars';
import { isTooBusy } from '../actions/too-busy';
import { dayIn, now } from '../clock';
import { database } from '../database';
import { environment } from '../environment';
import { logError } from '../log-error';
import { calendarHosts } from './calendar-hosts';
import { CalendarNotRead, fetchCalendar } from './fetch-calendar';

const AT_ONCE = 20;

/** The hosts that calendars may be read from; none unless the operator listed some. */
export const listedHosts = () => calendarHosts(environment().calendarHosts ?? '');

/**
 * Reads one calendar into the inbox of its owner, and notes what came of it.
 * @returns why it failed, in words, or undefined
 */
export async function readCalendarNow({ calendars, inbox }: Planner, id: string, zone: string): Promise<string | undefined> {
  const { url, etag } = await calendars.find(id);
  try {
    const fetched = await fetchCalendar(url, { hosts: listedHosts(), etag });
    if (fetched === 'unchanged') await calendars.noteReading(id, { added: 0 });
    else {
      const read = await inbox.readCalendar(fetched.bytes, dayIn(now(), zone), zone);
      if ('problem' in read) throw new CalendarNotRead(read.problem);
      await calendars.noteReading(id, { etag: fetched.etag, added: read.added });
    }
  } catch (error) {
    if (!(error instanceof CalendarNotRead) && !isTooBusy(error)) throw error;
    await calendars.noteReading(id, { problem: error.message });
    return error.message;
  }
  return undefined;
}

/** Reads the calendars whose hour has come, one after the other. A calendar that another process took is left to it. */
export async function readDueCalendars() {
  if (!environment().calendarHosts) return;
  for (const { id, ownerId, nextReadAt, timeZone } of await dueCalendars(database(), now(), AT_ONCE)) {
    const planner = plannerOf(database(), ownerId, now());
    if (!(await planner.calendars.claim(id, nextReadAt))) continue;
    await readCalendarNow(planner, id, timeZone).catch((error) => {
      // It was removed while it was read.
      if (!(error instanceof MissingRow)) logError(error);
    });
  }
}
