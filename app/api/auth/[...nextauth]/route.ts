import type { NextRequest } from 'next/server';
import { handlers } from '@/lib/server/auth';

/** Next writes `localhost` for a loopback address, and a provider takes another address than the one it was told for a lie: the door knows which it was. */
function asAsked(request: NextRequest): NextRequest {
  const { pathname, search } = request.nextUrl;
  const origin = `${request.headers.get('x-forwarded-proto')}://${request.headers.get('x-forwarded-host')}`;
  return new Request(origin + pathname + search, request) as NextRequest;
}

export const GET = (request: NextRequest) => handlers.GET(asAsked(request));
export const POST = (request: NextRequest) => handlers.POST(asAsked(request));
