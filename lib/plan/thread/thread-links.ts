import { daysSinceConversation } from '../people/rhythm';
import { wantsReport } from '../step/report-back';
import { asksOutcome } from '../step/step-conversation';
import { activeDayFrom, activeDays, addDays, type Day, daysBetween } from '../time/day';
import { dayIn } from '../time/day-in-zone';
import { sayCount, sayDay, sayRelative, saySpan } from '../words/say';
import { keyConnectionRoleLabels } from '../words/words';
import type { fixLabels } from './fix-labels';
import type { ThreadConnection, ThreadFeedback, ThreadGoal, ThreadOutcome, ThreadPerson, ThreadPlan, ThreadStep } from './thread-plan';

export type LinkKind = 'people' | 'reason' | 'next' | 'outcome' | 'report' | 'thanks' | 'feedback';

/** `planned` is no gap: nothing could have been done about it yet. `late` is missing and past its day. */
type LinkState = 'in_place' | 'planned' | 'missing' | 'late';

/** The change that fixes a link, and the id of its row: a goal, key connection, person, step, outcome or feedback. */
export type Fix = { kind: keyof typeof fixLabels; rowId: string };

export type ThreadLink = {
  id: string;
  /** Null for feedback from a person who serves no goal. */
  goalId: string | null;
  personId: string | null;
  kind: LinkKind;
  state: LinkState;
  /** The link in words, or the name of the gap. */
  says: string;
  /** The day or the span that goes with it. */
  meta: string;
  /** What is still to do; a planned link may have one too. */
  fix: Fix | null;
  /** What satisfies a `next` link. */
  by?: 'step' | 'conversation' | 'outreach';
};

export const isGap = ({ state }: Pick<ThreadLink, 'state'>) => state === 'missing' || state === 'late';

type Place = { goalId: string | null; personId: string | null };
type Said = Pick<ThreadLink, 'says' | 'meta'>;
type Calendar = Pick<ThreadPlan, 'today' | 'pauses'>;

const link = (kind: LinkKind, rowId: string, place: Place, rest: Pick<ThreadLink, 'state' | 'fix' | 'by'> & Said): ThreadLink => ({
  id: `${kind}:${place.goalId ?? ''}:${rowId}`,
  kind,
  goalId: place.goalId,
  personId: place.personId,
  ...rest,
});

const inPlace = (says: string, meta = '') => ({ state: 'in_place' as const, says, meta, fix: null });
const missing = (says: string, meta: string, fix: Fix) => ({ state: 'missing' as const, says, meta, fix });

/** Planned before its first day and a gap from then on; time never turns a gap back into a plan. */
const gapOrPlan = (isGap: boolean, says: string, meta: string, fix: Fix) => ({
  ...missing(says, meta, fix),
  state: isGap ? ('missing' as const) : ('planned' as const),
});

/** Unpaused days during which what a new goal or key connection lacks is planned, not missing. */
const FIRST_DAYS = 7;

/** Whether the first days are over. The zone does not matter: a day more or less changes little. */
const isSettled = (since: Day, { today, pauses }: Calendar) => activeDays(since, today, pauses) >= FIRST_DAYS;
const createdOn = ({ createdAt }: { createdAt: Date }) => dayIn(createdAt, 'UTC');

export function peopleLink(goal: ThreadGoal, count: number, calendar: Calendar): ThreadLink {
  const { id: goalId, startsOn } = goal;
  const place = { goalId, personId: null };
  if (count > 0) return link('people', goalId, place, inPlace(sayCount(count, 'person', 'people')));
  const isGap = isSettled(startsOn, calendar) && isSettled(createdOn(goal), calendar);
  return link('people', goalId, place, gapOrPlan(isGap, 'No one yet', '', { kind: 'people', rowId: goalId }));
}

type Reason = Pick<ThreadConnection, 'role' | 'reason' | 'createdAt'>;

/** A reason is asked for after the first days, or after the first conversation since the person was added. */
export function isReasonMissing(connection: Reason, spokeOn: Day | null, calendar: Calendar) {
  if (connection.role || connection.reason) return false;
  const addedOn = createdOn(connection);
  return isSettled(addedOn, calendar) || (spokeOn !== null && spokeOn > addedOn);
}

export function reasonLink(connection: ThreadConnection, spokeOn: Day | null, calendar: Calendar): ThreadLink {
  const { id, goalId, personId, role, reason } = connection;
  const place = { goalId, personId };
  if (role) return link('reason', id, place, inPlace(keyConnectionRoleLabels[role]));
  if (reason) return link('reason', id, place, inPlace(reason));
  const isGap = isReasonMissing(connection, spokeOn, calendar);
  return link('reason', id, place, gapOrPlan(isGap, 'No reason yet', '', { kind: 'reason', rowId: id }));
}

/** Days for which an outreach without an answer keeps the link in place: until the second follow-up. */
const WAITING = 21;

/** In place with a next step, or with a conversation or an open outreach within the rhythm. */
export function nextLink(connection: ThreadConnection, person: ThreadPerson, steps: readonly ThreadStep[], plan: ThreadPlan) {
  const { id, goalId } = connection;
  const { today, pauses } = plan;
  const place = { goalId, personId: person.id };
  const make = (rest: Parameters<typeof link>[3]) => link('next', id, place, rest);

  const next = steps.filter(isOpen).sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  if (next) return make({ ...inPlace(next.title, sayDay(next.dueOn, today)), by: 'step' });

  const since = daysSinceConversation(person.lastContactOn, today, pauses);
  const rhythm = person.rhythmDays ?? 0;
  if (since !== null && person.lastContactOn && since <= rhythm)
    return make({ ...inPlace('Spoke', sayDay(person.lastContactOn, today)), by: 'conversation' });

  const waited = daysSinceConversation(person.waitingSince, today, pauses);
  if (waited !== null && person.waitingSince && waited <= Math.max(rhythm, WAITING))
    return make({ ...inPlace('Waiting for an answer', `since ${sayDay(person.waitingSince, today)}`), by: 'outreach' });

  const meta = person.lastContactOn ? `last spoke ${sayRelative(person.lastContactOn, today)}` : 'not spoken yet';
  const isGap = isSettled(createdOn(connection), plan);
  return make(gapOrPlan(isGap, isGap ? 'No next step' : 'Next step', meta, { kind: 'step', rowId: person.id }));
}

export const isOpen = (step: ThreadStep) => step.doneOn === null && step.droppedOn === null;

/** The outcome of a completed step, a gap from the day after. Null for an open step and one that needs no outcome. */
export function outcomeLink(step: ThreadStep, place: Place, outcomes: readonly ThreadOutcome[], today: Day): ThreadLink | null {
  if (step.doneOn === null || !asksOutcome(step)) return null;
  const [outcome] = outcomes;
  if (outcome) return link('outcome', step.id, place, inPlace(outcome.text, sayDay(outcome.happenedOn, today)));
  if (step.nothingCameOfIt) return link('outcome', step.id, place, inPlace('Nothing came of it'));
  const fix: Fix = { kind: 'outcome', rowId: step.id };
  const meta = `done ${sayRelative(step.doneOn, today)}`;
  return link('outcome', step.id, place, gapOrPlan(today > step.doneOn, 'What came of it?', meta, fix));
}

/** What closes an outcome received: a report back by its day, or thanks from the day after. Null for an outcome given. */
export function closingLink(outcome: ThreadOutcome, place: Place, calendar: Calendar): ThreadLink | null {
  if (outcome.direction === 'given') return null;
  return wantsReport(outcome) ? reportLink(outcome, place, calendar) : thanksLink(outcome, place, calendar);
}

function reportLink(
  { id, happenedOn, reportBackBy, reportedBackOn }: ThreadOutcome,
  place: Place,
  { today, pauses }: Calendar,
): ThreadLink {
  const make = (rest: Parameters<typeof link>[3]) => link('report', id, place, rest);
  if (reportedBackOn) return make(inPlace('Reported back', sayDay(reportedBackOn, today)));
  const by = activeDayFrom(reportBackBy ?? addDays(happenedOn, 14), pauses);
  const fix: Fix = { kind: 'report', rowId: id };
  if (today <= by) return make(gapOrPlan(false, 'Report back', `by ${sayDay(by, today)}, ${sayRelative(by, today)}`, fix));
  return make({ ...missing('Not reported back', `${saySpan(daysBetween(by, today))} late`, fix), state: 'late' });
}

function thanksLink({ id, happenedOn, thankedOn, reportedBackOn }: ThreadOutcome, place: Place, { today }: Calendar): ThreadLink {
  const closedOn = thankedOn ?? reportedBackOn;
  if (closedOn) return link('thanks', id, place, inPlace('Thanked', sayDay(closedOn, today)));
  return link('thanks', id, place, gapOrPlan(today > happenedOn, 'Not thanked yet', '', { kind: 'thanks', rowId: id }));
}

/** The reply to feedback, a gap from the day after. */
export function feedbackLink({ id, receivedOn, answeredOn }: ThreadFeedback, place: Place, today: Day): ThreadLink {
  if (answeredOn) return link('feedback', id, place, inPlace('You said, I did', sayDay(answeredOn, today)));
  return link('feedback', id, place, gapOrPlan(today > receivedOn, 'Not answered yet', '', { kind: 'answer', rowId: id }));
}
