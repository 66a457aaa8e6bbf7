import { answerFeed } from '@/lib/server/feed/feed';

/** A calendar feed of one secret address, for programs: no account, no cookie, nothing to change. */
export async function GET(request: Request, { params }: RouteContext<'/calendar/[token]'>) {
  const { token } = await params;
  return answerFeed(request, token.replace(/\.ics$/, ''));
}
