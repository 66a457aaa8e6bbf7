import 'server-only';
import { pauseSchema } from '@/lib/plan/review/pause';
import { pauseProblem } from '@/lib/plan/review/pause-words';
import { pauseAsked } from '@/lib/plan/review/pauses-in-effect';
import { logSchema } from '@/lib/plan/step/interaction';
import { addDays } from '@/lib/plan/time/day';
import { sayDay, sayDays } from '@/lib/plan/words/say';
import type { Answer } from './answer';

export const logALine: Answer = {
  async ask({ planner, claim, today }, isUsed) {
    const { display, lastContactOn } = await planner.people.find(claim.row);
    if (isUsed) return { title: display, sentence: 'It is logged.' };
    const last = lastContactOn ? `You last spoke ${sayDay(lastContactOn, today)}.` : 'You haven’t spoken yet.';
    return { title: `A conversation with ${display}`, sentence: last, entry: { kind: 'line' }, button: 'Log it for today' };
  },
  async carryOut({ planner, claim, today, plan }, form) {
    const typed = { people: [{ id: claim.row, name: '' }], kind: form.get('kind'), line: form.get('line') ?? '', happenedOn: today };
    const log = logSchema.safeParse({ ...typed, isOutreach: false });
    if (!log.success) return 'refused';
    return { undo: (await planner.interactions.log(log.data, plan?.id ?? '')).undo };
  },
};

/** The pauses that a letter offers: longer ones start a week after they are entered. */
const PAUSE_DAYS = [3, 7];

export const startPause: Answer = {
  async ask({ today, askedPauses }, isUsed) {
    const current = askedPauses.find(({ fromOn, toOn }) => fromOn <= today && today <= toOn);
    if (current) return { title: 'Your pause', sentence: `${sayDays(current.fromOn, current.toOn, today)}. Those days cost nothing.` };
    if (isUsed) return { title: 'Your pause', sentence: 'It is over, or was removed.' };
    const lastDays = PAUSE_DAYS.map((length) => addDays(today, length - 1)).map((day) => ({ day, says: sayDays(today, day, today) }));
    return {
      title: 'Pause from today',
      sentence: 'Those days cost nothing, and no letters come.',
      entry: { kind: 'pause', lastDays },
      button: 'Start the pause',
    };
  },
  async carryOut({ planner, today, askedPauses }, form) {
    const typed = pauseSchema.safeParse({ fromOn: today, toOn: form.get('toOn'), reason: '' });
    if (!typed.success) return 'refused';
    const { id: _id, version: _version, ...pause } = typed.data;
    if (pauseProblem(pauseAsked(pause, askedPauses, today), pause, today)) return 'refused';
    await planner.pauses.add({ ...pause, enteredOn: today });
    return undefined;
  },
};
