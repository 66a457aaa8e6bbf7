import { businessDayAfter, type Day, type Pause, type Weekend } from '../time/day';

/** A message that waits for an answer, and what came after it. */
export type SentOutreach = {
  sentOn: Day;
  /** The days of the follow-ups, in any order. */
  followUps: readonly Day[];
  answeredOn: Day | null;
  /** The last day the person said they were out of office. */
  outOfOfficeUntil: Day | null;
  /** Whether the person works at a target organization. */
  isAtTarget: boolean;
};

/** `second_person`: approach someone else there instead of pressing the first. `rest`: leave it at that. */
type OutreachMove = 'second_person' | 'follow_up' | 'rest';

export type NextOutreach = { due: OutreachMove; on: Day; state: 'waiting' | 'due' } | { due: null; on: null; state: 'answered' };

/** Business days at a target organization, other days elsewhere; all of them outside pauses. */
export const AT_TARGET = { secondPerson: 3, followUp: 7, rest: 7, followUps: 1 };
export const ELSEWHERE = { followUps: [7, 21], rest: 14 } as const;

/**
 * What an outreach asks for next, and from which day on. The clock starts when the message was sent or, if later, when the person is
 * back in the office, and it stands still in a pause.
 */
export function nextOutreach(outreach: SentOutreach, today: Day, pauses: readonly Pause[], weekend?: Weekend): NextOutreach {
  if (outreach.answeredOn !== null) return { due: null, on: null, state: 'answered' };
  const move = outreach.isAtTarget ? moveAtTarget(outreach, today, pauses, weekend) : moveElsewhere(outreach, pauses);
  return { ...move, state: today >= move.on ? 'due' : 'waiting' };
}

/** Why another follow-up is refused, with what is possible instead; null when one may be sent. */
export function followUpRefusal({ answeredOn, followUps, isAtTarget }: SentOutreach): string | null {
  if (answeredOn !== null) return 'They answered. Log a conversation or plan a step instead.';
  if (followUps.length < mostFollowUps(isAtTarget)) return null;
  return isAtTarget
    ? 'You followed up once. Approach someone else there, or leave this one for now.'
    : 'You followed up twice. Leave this one, or ask someone you both know for an introduction.';
}

const mostFollowUps = (isAtTarget: boolean) => (isAtTarget ? AT_TARGET.followUps : ELSEWHERE.followUps.length);

function moveAtTarget(outreach: SentOutreach, today: Day, pauses: readonly Pause[], weekend?: Weekend): { due: OutreachMove; on: Day } {
  const after = (day: Day, count: number) => businessDayAfter(day, count, pauses, weekend);
  if (outreach.followUps.length >= AT_TARGET.followUps) return { due: 'rest', on: after(startOf(outreach), AT_TARGET.rest) };
  const followUpOn = after(startOf(outreach), AT_TARGET.followUp);
  if (today >= followUpOn) return { due: 'follow_up', on: followUpOn };
  return { due: 'second_person', on: after(startOf(outreach), AT_TARGET.secondPerson) };
}

function moveElsewhere(outreach: SentOutreach, pauses: readonly Pause[]): { due: OutreachMove; on: Day } {
  const after = (day: Day, count: number) => businessDayAfter(day, count, pauses, []);
  const days = ELSEWHERE.followUps[outreach.followUps.length];
  if (days === undefined) return { due: 'rest', on: after(startOf(outreach), ELSEWHERE.rest) };
  return { due: 'follow_up', on: after(startOf({ ...outreach, followUps: [] }), days) };
}

/** The day of the last message, or the one on which the person is back when that is later. */
const startOf = ({ sentOn, followUps, outOfOfficeUntil }: SentOutreach): Day =>
  [sentOn, ...followUps, outOfOfficeUntil ?? sentOn].reduce((latest, day) => (day > latest ? day : latest));
