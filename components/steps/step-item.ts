import { conversationOf } from '@/lib/plan/step/step-conversation';
import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayRelative } from '@/lib/plan/words/say';
import type { StepKind } from '@/lib/plan/words/words';
import type { LogPreset } from '../interactions/log-store';

/** A step as lists show it. `outcomes` is a count. */
export type StepItem = {
  id: string;
  kind: StepKind;
  title: string;
  dueOn: Day;
  atTime: string;
  place: string;
  doneOn: Day | null;
  droppedOn: Day | null;
  nothingCameOfIt: boolean;
  goalId: string | null;
  goal: string | null;
  personId: string | null;
  person: string | null;
  outcomes: number;
  /** Day of the outreach logged for it, while that is unanswered. */
  waitingSince: Day | null;
  /** A conversation or an outreach was logged for it. */
  hasConversation: boolean;
};

/** "today", "Thu 11 Mar, 12:30", "from Thu 25 Feb" for an overdue step; the day it was done once it is. */
export function sayWhen({ dueOn, atTime, doneOn, droppedOn }: StepItem, today: Day): string {
  if (doneOn !== null) return doneOn === today ? 'today' : sayDay(doneOn, today);
  const day = dueOn === today ? 'today' : sayDay(dueOn, today);
  const isLeft = dueOn < today && droppedOn === null;
  return `${isLeft ? 'from ' : ''}${day}${atTime && !isLeft ? `, ${sayTime(atTime)}` : ''}`;
}

/** "9:00". */
export const sayTime = (time: string) => time.replace(/^0/, '');

/** The state of a step: "By Fri 12 Mar, in 3 days, with Luis Ferreira. For: Talk with 18 product managers." */
export function sayState(step: StepItem, today: Day): string {
  const { person, dueOn, doneOn, droppedOn, waitingSince, place, goal } = step;
  const day = (on: Day) => `${sayDay(on, today)}, ${sayRelative(on, today)}`;
  const state = doneOn ? `Done ${day(doneOn)}` : droppedOn ? `Dropped ${day(droppedOn)}` : `By ${day(dueOn)}`;
  const wait = waitingSince ? ` Waiting since ${sayDay(waitingSince, today)}.` : '';
  return `${[state, person && `with ${person}`, place].filter(Boolean).join(', ')}.${wait}${goal ? ` For: ${goal}.` : ''}`;
}

/** How to log a step that is a conversation, and with whom. No `talk` for other steps, nor once one was logged. */
export type StepConversation = { conversation?: Pick<LogPreset, 'kind' | 'isOutreach'>; person?: { id: string; display: string } };

export const conversationOfStep = ({ kind, personId, person, hasConversation }: StepItem): StepConversation => ({
  conversation: hasConversation ? undefined : conversationOf(kind),
  person: personId && person ? { id: personId, display: person } : undefined,
});

/** What the log dialog starts with for a step that is a conversation. */
export const logOfStep = ({ id, title, conversation, person }: { id: string; title: string } & StepConversation): LogPreset | undefined =>
  conversation && { ...conversation, step: { id, title }, person };
