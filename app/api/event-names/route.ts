import { captureSchema } from '@/lib/plan/event/event';
import { formOf } from '@/lib/server/actions/form-of';
import { isNotSaved } from '@/lib/server/actions/not-saved';
import { isTooBusy } from '@/lib/server/actions/too-busy';
import { sayTooManyWrites, secondsUntilWrite } from '@/lib/server/actions/write-quota';
import { captureAt, isMissing } from '@/lib/server/capture';
import { hasPlan, personFor } from '@/lib/server/current-planner';
import { plainPage } from '@/lib/server/plain-page';

/** Notes who was met at an event, as a plain form: at an event there may be no network for the script. */
export async function POST(request: Request) {
  const form = await formOf(request);
  const given = captureSchema.safeParse({ id: form.get('id'), line: form.get('line') });
  const back = given.success ? `/events/${given.data.id}` : '/events';
  const person = await personFor();
  if (!person || !hasPlan(person))
    return refused('You are signed out. Sign in again in another tab, then go back and send it once more.', 401);
  if (!given.success) return refused(`${given.error.issues[0]?.message ?? 'Enter a name'}.`, 422);
  const seconds = secondsUntilWrite(person.account.id, person.now);
  if (seconds > 0) return refused(sayTooManyWrites(seconds), 429);
  try {
    const captured = await captureAt(person, given.data.id, given.data.line);
    if ('problem' in captured) return refused(captured.problem, 422);
  } catch (error) {
    if (isMissing(error)) return new Response(null, { status: 404 });
    if (isTooBusy(error) || isNotSaved(error)) return refused('Nothing can be saved right now. Go back and send it again.', 503);
    throw error;
  }
  return new Response(null, { status: 303, headers: { Location: `${back}#names` } });

  function refused(sentence: string, status: number) {
    return plainPage({ title: 'Not saved', sentence, back }, status);
  }
}
