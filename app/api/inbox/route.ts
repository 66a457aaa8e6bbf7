import type { NextRequest } from 'next/server';
import { uploadRefusal } from '@/lib/server/actions/upload-quota';
import { personFor } from '@/lib/server/current-planner';
import { kindOf, receiveSource, toResponse } from '@/lib/server/inbox/receive-source';

/** Takes in one calendar or message, chosen or dropped on a page. The body is the file, its length stands in the address. */
export async function POST(request: NextRequest) {
  const person = await personFor();
  if (!person)
    return toResponse({
      status: 401,
      body: { problem: 'You are signed out. Sign in again in another tab, then choose the file once more.' },
    });
  const body = await request.arrayBuffer().catch(() => undefined);
  if (!body || String(body.byteLength) !== request.nextUrl.searchParams.get('size')) {
    return toResponse({ status: 400, body: { problem: 'Only part of the file arrived. Please choose it again.' } });
  }
  const refusal = await uploadRefusal(person, body.byteLength);
  if (refusal)
    return toResponse({ status: refusal.status, body: { problem: refusal.says }, ...(refusal.seconds && { seconds: refusal.seconds }) });
  const bytes = new Uint8Array(body);
  return toResponse(await receiveSource(person.inbox, kindOf(bytes), bytes, person.today, person.account.timeZone));
}
