import { guestLineSchema } from '@/lib/plan/feedback';
import { guestPen } from '@/lib/server/guest';
import { secondsToWait } from '@/lib/server/guest-limits';

/** The one thing a guest may send: a line of feedback, as a plain form. The same dead answer as the window's for a dead link. */
export async function POST(request: Request, { params }: RouteContext<'/s/[token]/feedback'>) {
  const { token } = await params;
  const pen = await guestPen(token);
  if (!pen) return new Response(null, { status: 404 });

  const given = guestLineSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!given.success) return back('again');
  const wait = await secondsToWait(pen.shareId);
  if (wait > 0)
    return new Response('That is enough for now. Please come back later.', { status: 429, headers: { 'Retry-After': String(wait) } });
  await pen.leave(given.data);
  return back('thanks');

  function back(sent: 'again' | 'thanks') {
    return new Response(null, { status: 303, headers: { Location: `/s/${token}?sent=${sent}#line` } });
  }
}
