import { asksOutcome, conversationOf } from '@/lib/plan/step/step-conversation';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import type { StepKind } from '@/lib/plan/words/words';
import type { LogPreset } from '../interactions/log-store';
import { withoutUndefined } from '../ui/without-undefined';
import { type StepItem, withWhom } from './step-item';

type Someone = { id: string; display: string };

/** What a row of a list says of a step, and no more: a long list is sent as it stands here. */
export type StepRow = {
  id: string;
  title: string;
  /** Due day, or the day it was done. */
  on: Day;
  atTime?: string;
  isDone?: boolean;
  droppedOn?: Day;
  waitingSince?: Day;
  /** Under the title: the goal, or the people. */
  under?: string;
  person?: Someone;
  others?: readonly Someone[];
  /** How it can be logged; not for a step that is no conversation, nor once one was logged. */
  conversation?: StepKind;
  /** Whether to ask what came of it. */
  asks?: boolean;
  /** "Repeats every Tuesday". */
  repeats?: string;
};

/** The row of a step. On the page of its goal it shows the people instead of the goal. */
export function stepRow(step: StepItem, ofOneGoal = false): StepRow {
  const { id, kind, title, dueOn, atTime, doneOn, droppedOn, waitingSince, goal, personId, person, others, isLogged } = step;
  const conversation = !isLogged && conversationOf(kind) ? kind : undefined;
  const asks = doneOn !== null && asksOutcome(step) && step.outcomes === 0 && !step.nothingCameOfIt;
  const isWith = conversation !== undefined || asks;
  return withoutUndefined({
    id,
    title,
    on: doneOn ?? dueOn,
    atTime: atTime || undefined,
    isDone: doneOn !== null || undefined,
    droppedOn: droppedOn ?? undefined,
    waitingSince: waitingSince ?? undefined,
    under: (ofOneGoal ? withWhom(step) : goal) ?? undefined,
    person: isWith && personId && person ? { id: personId, display: person } : undefined,
    others: isWith && others.length > 0 ? others : undefined,
    conversation,
    asks: asks || undefined,
  });
}

/** What the log dialog starts with for a step that is a conversation. */
export const logOfStep = ({ id, title, conversation, person, others }: StepRow): LogPreset | undefined =>
  conversation && { ...conversationOf(conversation), step: { id, title }, person, others };

/** "today", "Thu 11 Mar, 12:30", "from Thu 25 Feb" for an overdue step; the day it was done once it is. */
export function sayWhen({ on, atTime, isDone, droppedOn }: Pick<StepRow, 'on' | 'atTime' | 'isDone' | 'droppedOn'>, today: Day): string {
  const day = on === today ? 'today' : sayDay(on, today);
  if (isDone) return day;
  const isLeft = on < today && !droppedOn;
  return `${isLeft ? 'from ' : ''}${day}${atTime && !isLeft ? `, ${sayTime(atTime)}` : ''}`;
}

/** "9:00". */
export const sayTime = (time: string) => time.replace(/^0/, '');
