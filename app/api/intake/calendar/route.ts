import { intakeFor } from '@/lib/server/inbox/intake';
import { answered, receiveCalendar } from '@/lib/server/inbox/receive-calendar';

/** Takes in a calendar from a program that holds an intake token. The token is looked at before the body. */
export async function POST(request: Request) {
  const intake = await intakeFor(request.headers.get('authorization'));
  if (!intake) return answered({ status: 401, body: { problem: 'The token is unknown or was revoked.' } });
  if (intake.refusal) return answered({ status: 429, body: { problem: intake.refusal.says }, seconds: intake.refusal.seconds });
  const body = await request.arrayBuffer().catch(() => undefined);
  if (!body?.byteLength) return answered({ status: 400, body: { problem: 'The body is empty.' } });
  return answered(await receiveCalendar(intake.inbox, new Uint8Array(body), intake.today, intake.timeZone));
}
