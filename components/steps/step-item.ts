import { conversationOf } from '@/lib/plan/step/step-conversation';
import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayList, sayRelative } from '@/lib/plan/words/say';
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
  /** Who else it is with. */
  others: readonly { id: string; display: string }[];
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
  const { dueOn, doneOn, droppedOn, waitingSince, place, goal } = step;
  const people = withWhom(step);
  const day = (on: Day) => `${sayDay(on, today)}, ${sayRelative(on, today)}`;
  const state = doneOn ? `Done ${day(doneOn)}` : droppedOn ? `Dropped ${day(droppedOn)}` : `By ${day(dueOn)}`;
  const wait = waitingSince ? ` Waiting since ${sayDay(waitingSince, today)}.` : '';
  return `${[state, people && `with ${people}`, place].filter(Boolean).join(', ')}.${wait}${goal ? ` For: ${goal}.` : ''}`;
}

/** "Luis Ferreira and Ana Diaz"; null for a step on one's own. */
export const withWhom = ({ person, others }: Pick<StepItem, 'person' | 'others'>): string | null =>
  person && sayList([person, ...others.map(({ display }) => display)]);

/** How to log a step that is a conversation, and with whom. No `talk` for other steps, nor once one was logged. */
export type StepConversation = { conversation?: Pick<LogPreset, 'kind' | 'isOutreach'> } & Pick<LogPreset, 'person' | 'others'>;

export const conversationOfStep = ({ kind, personId, person, others, hasConversation }: StepItem): StepConversation => ({
  conversation: hasConversation ? undefined : conversationOf(kind),
  person: personId && person ? { id: personId, display: person } : undefined,
  others: others.length > 0 ? others : undefined,
});

/** What the log dialog starts with for a step that is a conversation. */
export const logOfStep = ({
  id,
  title,
  conversation,
  person,
  others,
}: { id: string; title: string } & StepConversation): LogPreset | undefined =>
  conversation && { ...conversation, step: { id, title }, person, others };
