import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayList, sayRelative } from '@/lib/plan/words/say';
import type { StepKind } from '@/lib/plan/words/words';

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
  /** Its rule and the first day of the series, when it repeats. */
  recurrence: string;
  repeatsFrom: Day | null;
  goalId: string | null;
  goal: string | null;
  personId: string | null;
  person: string | null;
  /** Who else it is with. */
  others: readonly { id: string; display: string }[];
  outcomes: number;
  /** Day of the outreach logged for it, while that is unanswered. */
  waitingSince: Day | null;
  /** An outreach was logged for it, or a conversation with what was said or came of it. */
  isLogged: boolean;
};

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
