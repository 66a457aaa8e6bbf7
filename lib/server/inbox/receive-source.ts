import 'server-only';
import type { Planner } from '@/db/planner';
import { type Received, sayReceived } from '@/lib/plan/inbox/say-received';
import type { Day } from '@/lib/plan/time/day';
import { isNotSaved } from '../actions/not-saved';
import { BUSY_SECONDS, isTooBusy } from '../actions/too-busy';
import { logError } from '../log-error';

export type SourceKind = 'calendar' | 'message';

type Answer = { status: number; body: { says: string } | { problem: string }; seconds?: number; received?: Received };

/** A message begins with header lines. Everything else is for the reader of calendars, who says when it is none. */
export function kindOf(bytes: Uint8Array): SourceKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  return /^[\w-]+:[ \t]/.test(start) && !/^BEGIN:VCALENDAR/i.test(start) ? 'message' : 'calendar';
}

/** Reads a calendar or a message into an inbox, and says what came of it. */
export async function receiveSource(
  inbox: Pick<Planner['inbox'], 'readCalendar' | 'readMessage'>,
  kind: SourceKind,
  bytes: Uint8Array,
  today: Day,
  zone: string,
): Promise<Answer> {
  try {
    const read = kind === 'calendar' ? await inbox.readCalendar(bytes, today, zone) : await inbox.readMessage(bytes, today, zone);
    if ('problem' in read) return { status: 422, body: { problem: read.problem } };
    return { status: 200, body: { says: sayReceived(read) }, received: read };
  } catch (error) {
    if (isTooBusy(error)) return { status: 503, body: { problem: error.message }, seconds: BUSY_SECONDS };
    if (isNotSaved(error)) return { status: 503, body: { problem: 'Nothing can be saved right now. Try again in a few minutes.' } };
    return { status: 500, body: { problem: `It could not be read. Nothing was changed. (${logError(error)})` } };
  }
}

export const toResponse = ({ status, body, seconds }: Answer) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store', ...(seconds && { 'Retry-After': String(seconds) }) } });
