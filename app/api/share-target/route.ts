import { sharedLine } from '@/lib/plan/line/shared-line';
import { formOf } from '@/lib/server/actions/form-of';
import { personFor } from '@/lib/server/current-planner';
import { plainPage } from '@/lib/server/plain-page';
import { receiveShared } from '@/lib/server/receive-shared';

/**
 * Where the share menu of a phone sends to (see app/manifest.ts). Text changes nothing: it goes on to the log, through the sign-in if
 * need be. A file is read, as one that is dropped on a page.
 */
export async function POST(request: Request) {
  const form = await formOf(request);
  const line = sharedLine({ title: form.get('title'), text: form.get('text'), url: form.get('url') });
  const files = form.getAll('files').filter((file) => typeof file !== 'string' && file.size > 0) as File[];
  if (files.length === 0 && !line) return notRead('Neither a text nor a file arrived. Please share it again.', 400);
  if (files.length === 0) return seeOther('/log', { text: line });
  const person = await personFor();
  if (!person) return seeOther('/log', { text: line, file: 'again' });
  const answer = await receiveShared(person, files);
  return 'goTo' in answer ? seeOther(answer.goTo) : notRead(answer.problem, answer.status, answer.seconds);
}

const seeOther = (path: string, query?: Record<string, string>) =>
  new Response(null, { status: 303, headers: { Location: query ? `${path}?${new URLSearchParams(query)}` : path } });

const notRead = (sentence: string, status: number, seconds?: number) =>
  plainPage({ title: 'Not read', sentence, back: '/today' }, status, seconds ? { 'Retry-After': String(seconds) } : {});
