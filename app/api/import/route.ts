import type { NextRequest } from 'next/server';
import { orderIn } from '@/lib/import/text/day-text';
import { personFor } from '@/lib/server/current-planner';
import { receivePeople } from '@/lib/server/receive-people';

const answer = (body: object, status: number, seconds?: number) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store', ...(seconds && { 'Retry-After': String(seconds) }) } });

/**
 * Takes one file in (the body, its name and length in the address) and reads it. A file that did not arrive whole is refused, since a
 * shorter one would read as one with fewer people.
 */
export async function POST(request: NextRequest) {
  const person = await personFor();
  if (!person) return answer({ problem: 'You are signed out. Sign in again in another tab, then choose the file once more.' }, 401);
  const { searchParams } = request.nextUrl;
  const bytes = await request.arrayBuffer().catch(() => undefined);
  if (!bytes || String(bytes.byteLength) !== searchParams.get('size')) {
    return answer({ problem: 'Only part of the file arrived, so nothing was read. Please choose it again.' }, 400);
  }
  // The first language of the browser.
  const [language = ''] = (request.headers.get('accept-language') ?? '').split(/[,;]/);
  const file = { bytes: new Uint8Array(bytes), name: searchParams.get('name') ?? '' };
  const { body, status, seconds } = await receivePeople(person, file, orderIn(language.trim()));
  return answer(body, status, seconds);
}
