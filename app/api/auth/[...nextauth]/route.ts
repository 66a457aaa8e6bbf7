import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { handlers } from '@/lib/server/sign-in/auth';
import { providerNames } from '@/lib/server/sign-in/outside-providers';

/**
 * Where an outside provider sends people back to. Auth.js has more routes, which no page of ours uses: signing in and out goes
 * through actions, and a form of theirs would be another way to guess passwords.
 */
export async function GET(request: NextRequest) {
  const provider = /^\/api\/auth\/callback\/([\w-]+)$/.exec(request.nextUrl.pathname)?.[1];
  if (!providerNames().some(({ id }) => id === provider)) notFound();
  const answer = await handlers.GET(asAsked(request));
  // Anyone can write a link that Auth.js takes for a configuration error, such as an unreadable address.
  return answer.status < 500 ? answer : new Response(null, { status: 302, headers: { Location: '/sign-in?error=Configuration' } });
}

/** Next writes `localhost` for a loopback address, and a provider rejects any address but the one it was told: the front server knows which it was. */
function asAsked(request: NextRequest): NextRequest {
  const { pathname, search } = request.nextUrl;
  const origin = `${request.headers.get('x-forwarded-proto')}://${request.headers.get('x-forwarded-host')}`;
  return new Request(origin + pathname + search, request) as NextRequest;
}
