import 'server-only';
import { isOver } from '@/lib/plan/step/step';
import { addDays, type Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import type { Answer } from './answer';

type Over = { doneOn: Day | null; droppedOn: Day | null };

const sayOver = ({ doneOn, droppedOn }: Over, today: Day) =>
  doneOn ? `Done, ${sayDay(doneOn, today)}.` : `Dropped${droppedOn ? `, ${sayDay(droppedOn, today)}` : ''}.`;

export const stepDone: Answer = {
  async ask({ planner, claim, today }) {
    const step = await planner.steps.find(claim.row);
    if (isOver(step)) return { title: step.title, sentence: sayOver(step, today) };
    return { title: step.title, sentence: `Due ${sayDay(step.dueOn, today)}.`, button: 'Mark it done' };
  },
  carryOut: async ({ planner, claim, today }) => ({ undo: (await planner.steps.complete(claim.row, today)).undo }),
};

export const moveToTomorrow: Answer = {
  async ask({ planner, claim, today }, isUsed) {
    const step = await planner.steps.find(claim.row);
    const tomorrow = addDays(today, 1);
    if (isOver(step)) return { title: step.title, sentence: sayOver(step, today) };
    if (isUsed || step.dueOn === tomorrow) return { title: step.title, sentence: `It is due ${sayDay(step.dueOn, today)}.` };
    const late = step.dueOn < today ? ` ${sayDay(step.dueOn, today)} still counts as missed.` : '';
    return { title: step.title, sentence: `Due ${sayDay(step.dueOn, today)}.${late}`, button: `Move it to ${sayDay(tomorrow, today)}` };
  },
  async carryOut({ planner, claim, today }) {
    await planner.steps.postpone(claim.row, addDays(today, 1), today);
    return undefined;
  },
};
