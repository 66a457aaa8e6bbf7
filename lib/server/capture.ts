import 'server-only';
import { MissingRow } from '@/db/errors';
import { readCapture } from '../plan/event/read-capture';
import { LinePeople } from '../plan/line/line-people';
import { sayList } from '../plan/words/say';
import type { CurrentPlanner } from './current-planner';

/** Notes who was met at an event, from one line. @returns what to say, or what is wrong with the line @throws MissingRow */
export async function captureAt({ events, people, today }: CurrentPlanner, id: string, line: string) {
  const capture = readCapture(line, new LinePeople(await people.inLine(line)), today);
  if ('problem' in capture) return capture;
  const { met, before, undo } = await events.capture(id, capture, today);
  if (met.length === 0) return { problem: `${sayList(before)} ${before.length === 1 ? 'is' : 'are'} noted already.` };
  return { says: `Met: ${sayList(met)}.`, undo };
}

/** Whether what was asked about is no row of the owner. */
export const isMissing = (error: unknown) => error instanceof MissingRow;
