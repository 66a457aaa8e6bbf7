import { guestFeedbackSchema } from '@/lib/plan/step/feedback';
import { formOf } from '@/lib/server/actions/form-of';
import { isNotSaved } from '@/lib/server/actions/not-saved';
import { guestPen } from '@/lib/server/guest/guest';
import { plainPage } from '@/lib/server/plain-page';

/** The one thing a guest may send: a line of feedback, as a plain form. The same dead answer as the window's for a dead link. */
export async function POST(request: Request, { params }: RouteContext<'/s/[token]/feedback'>) {
  const { token } = await params;
  const leave = await guestPen(token);
  if (!leave) return new Response(null, { status: 404 });

  const given = guestFeedbackSchema.safeParse(Object.fromEntries(await formOf(request)));
  if (!given.success) return back('again');
  try {
    const wait = await leave(given.data);
    if (wait > 0) return later(429, 'You have sent a lot in a short time. Please come back later.', { 'Retry-After': String(wait) });
    return back('thanks');
  } catch (error) {
    if (isNotSaved(error))
      return later(503, 'Your feedback could not be saved just now. Go back, where your text is still there, and send it again.');
    throw error;
  }

  function later(status: number, sentence: string, headers?: Record<string, string>) {
    return plainPage({ title: 'Not sent', sentence, back: `/s/${encodeURIComponent(token)}` }, status, headers);
  }

  function back(sent: 'again' | 'thanks') {
    return new Response(null, { status: 303, headers: { Location: `/s/${token}?sent=${sent}#line` } });
  }
}
