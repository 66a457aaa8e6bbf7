import type { NextRequest } from 'next/server';
import { looksLikeFullExport } from '@/lib/export/full-export-file';
import { cleanLine } from '@/lib/import/text/clean';
import { orderIn } from '@/lib/import/text/day-text';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { isNotSaved } from '@/lib/server/actions/not-saved';
import { BUSY_SECONDS, isTooBusy } from '@/lib/server/actions/too-busy';
import { uploadRefusal } from '@/lib/server/actions/upload-quota';
import { hasPlan, personFor } from '@/lib/server/current-planner';
import { logError } from '@/lib/server/log-error';

const answer = (body: { goTo: string } | { problem: string }, status = 200, seconds?: number) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store', ...(seconds && { 'Retry-After': String(seconds) }) } });

/** How a day is written in the first language of the browser. */
function usualOrder({ headers }: NextRequest) {
  const [language = ''] = (headers.get('accept-language') ?? '').split(/[,;]/);
  return orderIn(language.trim());
}

/**
 * Takes one file in (the body, its name and length in the address) and reads it. No one is stored yet, unless it is a
 * full export and the account is empty. A file that did not arrive
 * whole is refused, since a shorter one would read as one with fewer people.
 */
export async function POST(request: NextRequest) {
  const person = await personFor();
  if (!person) return answer({ problem: 'You are signed out. Sign in again in another tab, then choose the file once more.' }, 401);
  const { searchParams } = request.nextUrl;
  const bytes = await request.arrayBuffer().catch(() => undefined);
  if (!bytes || String(bytes.byteLength) !== searchParams.get('size')) {
    return answer({ problem: 'Only part of the file arrived, so nothing was read. Please choose it again.' }, 400);
  }
  try {
    const refusal = await uploadRefusal(person, bytes.byteLength);
    if (refusal) return answer({ problem: refusal.says }, refusal.status, refusal.seconds);
    const file = new Uint8Array(bytes);
    if (looksLikeFullExport(file)) {
      const brought = await person.exports.importFullExport(file);
      return 'problem' in brought ? answer(brought, 422) : answer({ goTo: '/today', ...leftOut(brought) });
    }
    if (!hasPlan(person))
      return answer({ problem: 'This is not a full Throughline export. Create your plan first, then import contacts.' }, 422);
    const read = await person.imports.read(
      file,
      cleanLine(searchParams.get('name') ?? '').slice(0, 200) || 'Your file',
      usualOrder(request),
    );
    return 'problem' in read ? answer(read, 422) : answer({ goTo: `/people/import/${read.id}` });
  } catch (error) {
    if (isTooBusy(error)) return answer({ problem: error.message }, 503, BUSY_SECONDS);
    if (isNotSaved(error)) {
      return answer(
        { problem: 'Nothing can be saved here right now, so nothing was changed. Choose the file again in a few minutes.' },
        503,
      );
    }
    return answer({ problem: `The file could not be read. Nothing was changed. (${logError(error)})` }, 500);
  }
}

/** The sentence about rows that were not imported. */
const leftOut = ({ left, skipped }: { left: number; skipped: string[] }) =>
  left > 0 && {
    leftOut: {
      says: `Everything else was imported. ${capitalize(sayCount(left, 'row was', 'rows were'))} left out because of values the app does not accept.`,
      rows: skipped,
    },
  };
