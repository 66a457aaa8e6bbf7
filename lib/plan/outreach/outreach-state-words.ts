import { sayDate, sayDay } from '../words/say';
import { followUpFrom, type OutreachCalendar, type OutreachDays, type OutreachPlace, outreachState } from './waiting-outreach';

/** What the row of an unanswered outreach says, and what can be done about it. */
export type OutreachSaid = {
  says: string;
  mayFollowUp: boolean;
  /** Whom to write to instead, where that is what comes next. */
  second?: { id: string; display: string };
  /** Where to look for someone else, when the owner knows no one there. */
  lookAt?: { id: string; name: string };
};

type Outreach = OutreachDays & OutreachPlace;

/** "no answer since 2 Mar; time to follow up?" */
export function sayOutreach(outreach: Outreach, calendar: OutreachCalendar): OutreachSaid {
  const { due, state } = outreachState(outreach, calendar);
  const mayFollowUp = due === 'follow_up' && state === 'due';
  const isProposing = due === 'second_person' && state === 'due' && !outreach.second?.isApproached;
  return {
    says: [since(outreach, calendar), then(outreach, calendar)].filter(Boolean).join('; '),
    mayFollowUp,
    ...(isProposing && outreach.second && { second: { id: outreach.second.id, display: outreach.second.display } }),
    ...(isProposing && !outreach.second && outreach.organization && { lookAt: outreach.organization }),
  };
}

/** Why a follow-up is refused; undefined when it may be sent now. @param outreach not yet answered */
export function followUpTooEarly(outreach: OutreachDays & { isAtTarget: boolean }, calendar: OutreachCalendar): string | undefined {
  const from = followUpFrom(outreach, calendar);
  return from !== null && calendar.today < from ? `You can follow up from ${sayDay(from, calendar.today)}.` : undefined;
}

function since({ happenedOn, outOfOfficeUntil, followedUpOn, followedUpAgainOn }: Outreach, { today }: OutreachCalendar): string {
  if (outOfOfficeUntil !== null && outOfOfficeUntil >= today) return `out of office until ${sayDay(outOfOfficeUntil, today)}`;
  const often = followedUpAgainOn ? ', followed up twice' : followedUpOn ? ', followed up once' : '';
  return `no answer since ${sayDate(happenedOn, today)}${often}`;
}

function then(outreach: Outreach, calendar: OutreachCalendar): string {
  const { due, on, state } = outreachState(outreach, calendar);
  if (on === null) return state === 'closed' ? 'no more follow-ups' : '';
  const day = sayDay(on, calendar.today);
  if (due === 'rest') return state === 'due' ? 'no more follow-ups' : `no more follow-ups; leave it from ${day}`;
  if (due === 'follow_up') return state === 'due' ? 'time to follow up?' : `you can follow up from ${day}`;
  const place = outreach.organization ? ` at ${outreach.organization.name}` : ' there';
  if (state === 'waiting') return `from ${day}, write to someone else${place}`;
  const from = followUpFrom(outreach, calendar);
  const followUp = from === null ? '' : `you can follow up from ${sayDay(from, calendar.today)}`;
  if (outreach.second?.isApproached) return `you wrote to ${outreach.second.display} too; ${followUp}`;
  return outreach.second ? `write to ${outreach.second.display}, also${place}?` : `look for someone else${place}?`;
}
