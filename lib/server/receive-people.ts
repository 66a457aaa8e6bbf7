import 'server-only';
import { looksLikeFullExport } from '@/lib/export/full-export-file';
import { cleanLine } from '@/lib/import/text/clean';
import type { DateOrder } from '@/lib/import/text/day-text';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { isNotSaved } from './actions/not-saved';
import { BUSY_SECONDS, isTooBusy } from './actions/too-busy';
import { uploadRefusal } from './actions/upload-quota';
import { type CurrentPerson, hasPlan } from './current-planner';
import { logError } from './log-error';

type Answer = { status: number; body: { goTo: string } | { problem: string }; seconds?: number };

const refused = (problem: string, status = 422, seconds?: number): Answer => ({ status, body: { problem }, ...(seconds && { seconds }) });
const led = (goTo: string, more: object = {}): Answer => ({ status: 200, body: { goTo, ...more } });

/**
 * Reads a file of people. No one is stored yet, unless it is a full export and the account is empty.
 * @param order how a day is written in the language of whoever sends it, where that is known
 */
export async function receivePeople(
  person: CurrentPerson,
  { bytes, name }: { bytes: Uint8Array; name: string },
  order?: DateOrder,
): Promise<Answer> {
  try {
    const refusal = await uploadRefusal(person, bytes.byteLength);
    if (refusal) return refused(refusal.says, refusal.status, refusal.seconds);
    if (looksLikeFullExport(bytes)) {
      const brought = await person.exports.importFullExport(bytes);
      return 'problem' in brought ? refused(brought.problem) : led('/today', leftOut(brought));
    }
    if (!hasPlan(person)) return refused('This is not a full Throughline export. Create your plan first, then import contacts.');
    const read = await person.imports.read(bytes, cleanLine(name).slice(0, 200) || 'Your file', order);
    return 'problem' in read ? refused(read.problem) : led(`/people/import/${read.id}`);
  } catch (error) {
    if (isTooBusy(error)) return refused(error.message, 503, BUSY_SECONDS);
    if (isNotSaved(error))
      return refused('Nothing can be saved here right now, so nothing was changed. Choose the file again in a few minutes.', 503);
    return refused(`The file could not be read. Nothing was changed. (${logError(error)})`, 500);
  }
}

/** The sentence about rows that were not imported. */
const leftOut = ({ left, skipped }: { left: number; skipped: string[] }) =>
  left > 0
    ? {
        leftOut: {
          says: `Everything else was imported. ${capitalize(sayCount(left, 'row was', 'rows were'))} left out because of values the app does not accept.`,
          rows: skipped,
        },
      }
    : {};
