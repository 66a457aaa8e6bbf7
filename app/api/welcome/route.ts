import { typedSchema } from '@/lib/plan/account/welcome';
import { isNotSaved } from '@/lib/server/actions/not-saved';
import { secondsUntilWrite } from '@/lib/server/actions/write-quota';
import { personFor } from '@/lib/server/current-planner';

/** Saves what is typed in a step of /welcome, also when the page is left: a beacon outlives the page, a server action does not. */
export async function POST(request: Request) {
  const person = await personFor();
  if (!person) return new Response(null, { status: 401 });
  const given = typedSchema.safeParse(await request.json().catch(() => undefined));
  if (!given.success) return new Response(null, { status: 400 });
  const seconds = secondsUntilWrite(person.account.id, person.now);
  if (seconds > 0) return new Response(null, { status: 429, headers: { 'Retry-After': String(seconds) } });
  const { step, basis, typed } = given.data;
  try {
    await person.welcome.keepTyped(step, { basis, typed });
    return new Response(null, { status: 204 });
  } catch (error) {
    if (isNotSaved(error)) return new Response(null, { status: 503 });
    throw error;
  }
}
