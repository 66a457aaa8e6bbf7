import { confirmTime } from '@/lib/plan/account/one-time-links';
import { isNotSaved } from '@/lib/server/actions/not-saved';
import { plainPage } from '@/lib/server/plain-page';
import { confirmEmail } from '@/lib/server/sign-in/confirm-email';

const dead = {
  title: 'This link no longer works',
  sentence: `It works once, for ${confirmTime}. You can ask for another letter in the settings.`,
};

export async function POST(_: Request, { params }: RouteContext<'/confirm/[token]/confirmed'>) {
  const { token } = await params;
  try {
    if (!(await confirmEmail(token))) return plainPage({ ...dead, back: '/sign-in' }, 404);
    return plainPage({ title: 'Address confirmed', sentence: 'Letters about your plan can reach you now.', back: '/settings' }, 200);
  } catch (error) {
    if (!isNotSaved(error)) throw error;
    return plainPage({ title: 'Not saved', sentence: 'Nothing can be saved right now. Please try again.', back: `/confirm/${token}` }, 503);
  }
}
