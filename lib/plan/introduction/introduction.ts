import { z } from 'zod';
import type { OutreachCalendar } from '../outreach/waiting-outreach';
import { direction } from '../step/outcome';
import { afterActiveDays, businessDayAfter, type Day } from '../time/day';
import { choice, daySchema, idSchema, optionalDay, optionalId, rowFields } from '../words/fields';
import { optionalText } from '../words/text';
import type { Direction } from '../words/words';

/** What happens to an introduction after it was asked for, in this order. */
export const introductionMoves = ['agreed', 'introduced', 'answered', 'met', 'thanked'] as const;
export type IntroductionMove = (typeof introductionMoves)[number];
export type IntroductionState = 'asked' | IntroductionMove | 'closed';

/** `received`: the owner asked someone to introduce them. `given`: the owner introduces two people. */
export type IntroductionDays = {
  direction: Direction;
  askedOn: Day;
  agreedOn: Day | null;
  introducedOn: Day | null;
  answeredOn: Day | null;
  metOn: Day | null;
  thankedOn: Day | null;
  endedOn: Day | null;
};

export const dayOfMove = {
  agreed: 'agreedOn',
  introduced: 'introducedOn',
  answered: 'answeredOn',
  met: 'metOn',
  thanked: 'thankedOn',
} as const satisfies Record<IntroductionMove, keyof IntroductionDays>;

/** A new introduction, or an edit of one: through whom, to whom, and what for. */
export const introductionSchema = z
  .strictObject({
    ...rowFields,
    direction,
    /** Who introduces the owner, or whom the owner introduces. */
    personId: idSchema,
    otherId: optionalId,
    otherName: optionalText(200),
    why: optionalText(500),
    askedOn: daySchema,
  })
  .superRefine(({ otherId, otherName }, context) => {
    if (!otherId && !otherName) context.addIssue({ code: 'custom', path: ['otherId'], message: 'Choose a person or enter a name' });
  });

/** It went on: today, unless a day is given. */
export const introductionMoveSchema = z.strictObject({ id: idSchema, move: choice(introductionMoves), on: optionalDay });

export type IntroductionDraft = z.input<typeof introductionSchema>;
export type IntroductionValues = z.output<typeof introductionSchema>;
export type IntroductionMoveDraft = z.input<typeof introductionMoveSchema>;

/** The latest thing that happened: one that was left out in between is no hindrance. */
export function introductionState(days: IntroductionDays): IntroductionState {
  if (days.endedOn !== null && days.thankedOn === null) return 'closed';
  return introductionMoves.findLast((move) => days[dayOfMove[move]] !== null) ?? 'asked';
}

type IntroductionTurn = {
  state: IntroductionState;
  /** What comes next; null for one that is over. */
  next: IntroductionMove | null;
  isMine: boolean;
  /** By when, where it is the owner's to do. */
  by: Day | null;
  isLate: boolean;
};

/** Business days that the owner has, and days for what takes an appointment: ours, not measured. */
const ANSWER_DAYS = 2;
const INTRODUCE_DAYS = 2;
const MEET_DAYS = 14;
const THANK_DAYS = 3;

/** Whose move it is. The clock runs only while it is the owner's, and stands still in a pause. */
export function introductionTurn(days: IntroductionDays, { today, pauses, weekend }: OutreachCalendar): IntroductionTurn {
  const state = introductionState(days);
  const next = state === 'closed' ? null : (introductionMoves[state === 'asked' ? 0 : introductionMoves.indexOf(state) + 1] ?? null);
  const by = deadline();
  return { state, next, isMine: by !== null, by, isLate: by !== null && today > by };

  function deadline(): Day | null {
    const business = (day: Day | null, count: number) => day && businessDayAfter(day, count, pauses, weekend);
    if (days.direction === 'given') return state === 'agreed' ? business(days.agreedOn, INTRODUCE_DAYS) : null;
    if (state === 'introduced') return business(days.introducedOn, ANSWER_DAYS);
    if (state === 'answered') return days.answeredOn && afterActiveDays(days.answeredOn, MEET_DAYS, pauses);
    return state === 'met' ? business(days.metOn, THANK_DAYS) : null;
  }
}

/** Why a day cannot be that of a move: it is still to come, or before what happened before it. Null when it can. */
export function moveProblem(days: IntroductionDays, move: IntroductionMove, on: Day, today: Day): string | null {
  if (on > today) return 'Choose today or an earlier day';
  const before = [days.askedOn, ...introductionMoves.slice(0, introductionMoves.indexOf(move)).map((each) => days[dayOfMove[each]])];
  return before.some((day) => day !== null && on < day) ? 'Choose a day after what happened before' : null;
}
