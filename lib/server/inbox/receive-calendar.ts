import 'server-only';
import type { Planner } from '@/db/planner';
import { sayReceived } from '@/lib/plan/inbox/say-received';
import type { Day } from '@/lib/plan/time/day';
import { isNotSaved } from '../actions/not-saved';
import { BUSY_SECONDS, isTooBusy } from '../actions/too-busy';
import { logError } from '../log-error';

type Answer = { status: number; body: { says: string } | { problem: string }; seconds?: number };

/** Reads a calendar into an inbox, and says what came of it. */
export async function receiveCalendar(
  inbox: Pick<Planner['inbox'], 'readCalendar'>,
  bytes: Uint8Array,
  today: Day,
  zone: string,
): Promise<Answer> {
  try {
    const read = await inbox.readCalendar(bytes, today, zone);
    if ('problem' in read) return { status: 422, body: { problem: read.problem } };
    return { status: 200, body: { says: sayReceived(read) } };
  } catch (error) {
    if (isTooBusy(error)) return { status: 503, body: { problem: error.message }, seconds: BUSY_SECONDS };
    if (isNotSaved(error)) return { status: 503, body: { problem: 'Nothing can be saved right now. Try again in a few minutes.' } };
    return { status: 500, body: { problem: `It could not be read. Nothing was changed. (${logError(error)})` } };
  }
}

export const answered = ({ status, body, seconds }: Answer) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store', ...(seconds && { 'Retry-After': String(seconds) }) } });
