import { readCalendar as readEvents } from '@/lib/calendar/read';
import { suggestConversations } from '@/lib/calendar/suggest';
import { UnreadableFile } from '@/lib/import/files/unreadable';
import { CALENDAR_DAYS } from '@/lib/plan/inbox/intake';
import { addDays, type Day } from '@/lib/plan/time/day';
import { type Received, receive } from '../planner/inbox/receive';
import { suggestiblePeople } from '../planner/inbox/suggestible-people';
import type { Scope } from '../scope';
import type { Turn } from './write-in-turn';

type Order = {
  bytes: Uint8Array;
  /** The day it is where the owner lives, and their zone. */
  today: Day;
  zone: string;
};

export type CalendarRead = (Received & { events: number; problems: string[] }) | { problem: string };

/** Reads a calendar and stores its suggestions. A file that is no calendar gets a sentence. */
export async function readCalendar(scope: Scope, { bytes, today, zone }: Order, turn: Turn): Promise<CalendarRead> {
  try {
    const window = { from: addDays(today, -CALENDAR_DAYS.past), to: addDays(today, CALENDAR_DAYS.future), zone };
    const { events, problems } = readEvents(bytes, window);
    const suggested = suggestConversations(events, await suggestiblePeople(scope));
    await turn.take();
    const received = await receive(
      scope,
      suggested,
      events.map(({ key }) => key),
    );
    return { ...received, events: events.length, problems: problems.map((problem) => String(problem)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.message };
    throw error;
  }
}
