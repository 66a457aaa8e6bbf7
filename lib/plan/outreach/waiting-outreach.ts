import { addDays, businessDayAfter, type Day, type Pause, type Weekend } from '../time/day';
import { type NextOutreach, nextOutreach, type SentOutreach } from './next-outreach';

/** The days of an outreach, as its row keeps them. */
export type OutreachDays = {
  happenedOn: Day;
  answeredOn: Day | null;
  followedUpOn: Day | null;
  followedUpAgainOn: Day | null;
  closedOn: Day | null;
  outOfOfficeUntil: Day | null;
};

/** Where the person works, as far as an outreach asks. */
export type OutreachPlace = {
  isAtTarget: boolean;
  organization: { id: string; name: string } | null;
  /** Who else there could be written to, and whether they heard from the owner since the outreach; null when the owner knows no one else. */
  second: { id: string; display: string; isApproached: boolean } | null;
};

export type WaitingOutreach = OutreachDays & OutreachPlace & { id: string; personId: string; name: string };

/** What an outreach is judged by. */
export type OutreachCalendar = { today: Day; pauses: readonly Pause[]; weekend: Weekend };

/** Days after the last message at which an outreach is no longer brought up, though it may still be answered. */
export const SILENT_AFTER_DAYS = 90;

/** Days between two follow-ups. */
const WEEK = 7;
/** Days after which no outreach waits for its day. */
const YEARS = 100_000;
/** Outreaches brought up at a time. */
const MAX_ASKING = 20;

type OutreachState = NextOutreach | { due: null; on: null; state: 'closed' };

/** What an outreach asks for on that day. One that was closed, or that is long over, asks for nothing. */
export function outreachState(outreach: OutreachDays & { isAtTarget: boolean }, calendar: OutreachCalendar): OutreachState {
  const { today } = calendar;
  const closed = { due: null, on: null, state: 'closed' } as const;
  if (outreach.answeredOn === null && outreach.closedOn !== null) return closed;
  const next = nextOf(outreach, today, calendar);
  return next.state === 'due' && next.due !== 'rest' && today >= addDays(lastDayOf(outreach), SILENT_AFTER_DAYS) ? closed : next;
}

/** From which day on a follow-up is possible; null when none is left. */
export function followUpFrom(outreach: OutreachDays & { isAtTarget: boolean }, calendar: OutreachCalendar): Day | null {
  const last = nextOf(outreach, addDays(lastDayOf(outreach), YEARS), calendar);
  return last.due === 'follow_up' ? last.on : null;
}

/**
 * The outreaches for which there is something to do, longest waiting first. A second person who was written to meanwhile needs no proposal
 * any more.
 */
export function outreachesAsking<Waiting extends OutreachDays & Pick<OutreachPlace, 'isAtTarget' | 'second'>>(
  waiting: readonly Waiting[],
  calendar: OutreachCalendar,
): Waiting[] {
  const asking = waiting.filter((outreach) => {
    const { due, state } = outreachState(outreach, calendar);
    return state === 'due' && !(due === 'second_person' && outreach.second?.isApproached);
  });
  return asking.toSorted((one, other) => one.happenedOn.localeCompare(other.happenedOn)).slice(0, MAX_ASKING);
}

/** As `nextOutreach`; a second follow-up comes at least a week after a late first one. */
function nextOf(outreach: OutreachDays & { isAtTarget: boolean }, today: Day, { pauses, weekend }: OutreachCalendar): NextOutreach {
  const next = nextOutreach(sentOutreach(outreach), today, pauses, weekend);
  if (next.due !== 'follow_up' || outreach.followedUpOn === null) return next;
  const soonest = businessDayAfter(outreach.followedUpOn, WEEK, pauses, []);
  return soonest > next.on ? { due: 'follow_up', on: soonest, state: today >= soonest ? 'due' : 'waiting' } : next;
}

export const sentOutreach = (outreach: OutreachDays & { isAtTarget: boolean }): SentOutreach => ({
  sentOn: outreach.happenedOn,
  followUps: [outreach.followedUpOn, outreach.followedUpAgainOn].filter((day) => day !== null),
  answeredOn: outreach.answeredOn,
  outOfOfficeUntil: outreach.outOfOfficeUntil,
  isAtTarget: outreach.isAtTarget,
});

const lastDayOf = ({ happenedOn, followedUpOn, followedUpAgainOn, outOfOfficeUntil }: OutreachDays): Day =>
  [followedUpOn, followedUpAgainOn, outOfOfficeUntil].reduce<Day>((latest, day) => (day && day > latest ? day : latest), happenedOn);
