import { formOf } from '@/lib/server/actions/form-of';
import { personFor } from '@/lib/server/current-planner';
import { signOut } from '@/lib/server/sign-in/auth';

/**
 * Ends this session, or with `everywhere` all of them. A plain form post works without a script and leaves nothing in memory or on the
 * device.
 */
export async function POST(request: Request) {
  const form = await formOf(request);
  const person = await personFor();
  if (person && form.get('everywhere')) await person.settings.endEverySession();
  await signOut({ redirect: false });
  return new Response(null, { status: 303, headers: { Location: '/', 'Clear-Site-Data': '"cache", "storage"' } });
}
