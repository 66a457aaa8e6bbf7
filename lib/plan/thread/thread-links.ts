import { daysSinceContact } from '../people/rhythm';
import { wantsReport } from '../step/outcome';
import { activeDayFrom, activeDays, addDays, type Day, daysBetween } from '../time/day';
import { dayIn } from '../time/day-in-zone';
import { sayCount, sayDay, sayRelative, saySpan } from '../words/say';
import { keyConnectionRoleLabels, type mendLabels } from '../words/words';
import type { ThreadConnection, ThreadFeedback, ThreadGoal, ThreadOutcome, ThreadPerson, ThreadPlan, ThreadStep } from './thread-plan';

export type LinkKind = 'people' | 'reason' | 'next' | 'outcome' | 'report' | 'thanks' | 'feedback';

/** `planned` is still to come, and no gap: nothing could have been done about it so far. `late` is broken and past its day. */
type LinkState = 'stands' | 'planned' | 'broken' | 'late';

/** What puts a link right, and the row it is done to (goal, key connection, person, step, outcome or feedback). */
export type Mend = { kind: keyof typeof mendLabels; rowId: string };

export type ThreadLink = {
  id: string;
  /** Null for feedback of somebody who serves no goal. */
  goalId: string | null;
  personId: string | null;
  kind: LinkKind;
  state: LinkState;
  /** The link in words, or the break by its name. */
  says: string;
  /** The day or the span that goes with it. */
  meta: string;
  /** What is still to do, also on a link that stands until its day. */
  mend: Mend | null;
  /** What a next link stands by. */
  by?: 'step' | 'contact' | 'attempt';
};

export const isBreak = ({ state }: Pick<ThreadLink, 'state'>) => state === 'broken' || state === 'late';

type Place = { goalId: string | null; personId: string | null };
type Said = Pick<ThreadLink, 'says' | 'meta'>;
type Calendar = Pick<ThreadPlan, 'today' | 'pauses'>;

const link = (kind: LinkKind, rowId: string, place: Place, rest: Pick<ThreadLink, 'state' | 'mend' | 'by'> & Said): ThreadLink => ({
  id: `${kind}:${place.goalId ?? ''}:${rowId}`,
  kind,
  goalId: place.goalId,
  personId: place.personId,
  ...rest,
});

const standing = (says: string, meta = '') => ({ state: 'stands' as const, says, meta, mend: null });
const broken = (says: string, meta: string, mend: Mend) => ({ state: 'broken' as const, says, meta, mend });

/** A gap from its first day on, and only planned before: time alone turns one into the other and never back. */
const gapOrPlan = (isGap: boolean, says: string, meta: string, mend: Mend) => ({
  ...broken(says, meta, mend),
  state: isGap ? ('broken' as const) : ('planned' as const),
});

/** Unpaused days in which what a new goal or key connection lacks is planned rather than missing. */
const FIRST_DAYS = 7;

/** Whether the first days since then are over. To count them, a day more or less in another zone does not matter. */
const isSettled = (since: Day, { today, pauses }: Calendar) => activeDays(since, today, pauses) >= FIRST_DAYS;
const createdOn = ({ createdAt }: { createdAt: Date }) => dayIn(createdAt, 'UTC');

export function peopleLink(goal: ThreadGoal, count: number, calendar: Calendar): ThreadLink {
  const { id: goalId, startsOn } = goal;
  const place = { goalId, personId: null };
  if (count > 0) return link('people', goalId, place, standing(sayCount(count, 'person', 'people')));
  const isGap = isSettled(startsOn, calendar) && isSettled(createdOn(goal), calendar);
  return link('people', goalId, place, gapOrPlan(isGap, 'No one yet', '', { kind: 'people', rowId: goalId }));
}

type Reason = Pick<ThreadConnection, 'role' | 'reason' | 'createdAt'>;

/** A reason is asked for once the first days are over, or after the first conversation since the person was added. */
export function isReasonMissing(connection: Reason, spokeOn: Day | null, calendar: Calendar) {
  if (connection.role || connection.reason) return false;
  const addedOn = createdOn(connection);
  return isSettled(addedOn, calendar) || (spokeOn !== null && spokeOn > addedOn);
}

export function reasonLink(connection: ThreadConnection, spokeOn: Day | null, calendar: Calendar): ThreadLink {
  const { id, goalId, personId, role, reason } = connection;
  const place = { goalId, personId };
  if (role) return link('reason', id, place, standing(keyConnectionRoleLabels[role]));
  if (reason) return link('reason', id, place, standing(reason));
  const isGap = isReasonMissing(connection, spokeOn, calendar);
  return link('reason', id, place, gapOrPlan(isGap, 'No reason yet', '', { kind: 'reason', rowId: id }));
}

/** How long an outreach without an answer holds the link: until the second bump. */
const WAITING = 21;

/** A next step, or a conversation or a waiting outreach within the rhythm. */
export function nextLink(connection: ThreadConnection, person: ThreadPerson, steps: readonly ThreadStep[], plan: ThreadPlan) {
  const { id, goalId } = connection;
  const { today, pauses } = plan;
  const place = { goalId, personId: person.id };
  const make = (rest: Parameters<typeof link>[3]) => link('next', id, place, rest);

  const next = steps.filter(isOpen).sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  if (next) return make({ ...standing(next.title, sayDay(next.dueOn, today)), by: 'step' });

  const since = daysSinceContact(person.lastContactOn, today, pauses);
  const rhythm = person.rhythmDays ?? 0;
  if (since !== null && person.lastContactOn && since <= rhythm)
    return make({ ...standing('Spoke', sayDay(person.lastContactOn, today)), by: 'contact' });

  const waited = daysSinceContact(person.waitingSince, today, pauses);
  if (waited !== null && person.waitingSince && waited <= Math.max(rhythm, WAITING))
    return make({ ...standing('Waiting for an answer', `since ${sayDay(person.waitingSince, today)}`), by: 'attempt' });

  const meta = person.lastContactOn ? `last spoke ${sayRelative(person.lastContactOn, today)}` : 'not spoken yet';
  const isGap = isSettled(createdOn(connection), plan);
  return make(gapOrPlan(isGap, isGap ? 'No next step' : 'Next step', meta, { kind: 'step', rowId: person.id }));
}

export const isOpen = (step: ThreadStep) => step.doneOn === null && step.droppedOn === null;

/** Steps that close a loop, or only prepare one: nothing is expected to come of them. */
export const asksOutcome = ({ kind }: Pick<ThreadStep, 'kind'>) => !['thank', 'report_back', 'prepare'].includes(kind);

/** What came of a done step, a gap from the day after; null for a step that is not done or of which nothing is expected. */
export function outcomeLink(step: ThreadStep, place: Place, outcomes: readonly ThreadOutcome[], today: Day): ThreadLink | null {
  if (step.doneOn === null || !asksOutcome(step)) return null;
  const [outcome] = outcomes;
  if (outcome) return link('outcome', step.id, place, standing(outcome.text, sayDay(outcome.happenedOn, today)));
  if (step.nothingCameOfIt) return link('outcome', step.id, place, standing('Nothing came of it'));
  const mend: Mend = { kind: 'outcome', rowId: step.id };
  const meta = `done ${sayRelative(step.doneOn, today)}`;
  return link('outcome', step.id, place, gapOrPlan(today > step.doneOn, 'What came of it?', meta, mend));
}

/** The loop of what was received: a report back by its day, or thanks from the day after. Null for what was given. */
export function loopLink(outcome: ThreadOutcome, place: Place, calendar: Calendar): ThreadLink | null {
  if (outcome.direction === 'given') return null;
  return wantsReport(outcome) ? reportLink(outcome, place, calendar) : thanksLink(outcome, place, calendar);
}

function reportLink(
  { id, happenedOn, reportBackBy, reportedBackOn }: ThreadOutcome,
  place: Place,
  { today, pauses }: Calendar,
): ThreadLink {
  const make = (rest: Parameters<typeof link>[3]) => link('report', id, place, rest);
  if (reportedBackOn) return make(standing('Reported back', sayDay(reportedBackOn, today)));
  const by = activeDayFrom(reportBackBy ?? addDays(happenedOn, 14), pauses);
  const mend: Mend = { kind: 'report', rowId: id };
  if (today <= by) return make(gapOrPlan(false, 'Report back', `by ${sayDay(by, today)}, ${sayRelative(by, today)}`, mend));
  return make({ ...broken('Not reported back', `${saySpan(daysBetween(by, today))} late`, mend), state: 'late' });
}

function thanksLink({ id, happenedOn, thankedOn, reportedBackOn }: ThreadOutcome, place: Place, { today }: Calendar): ThreadLink {
  const closedOn = thankedOn ?? reportedBackOn;
  if (closedOn) return link('thanks', id, place, standing('Thanked', sayDay(closedOn, today)));
  return link('thanks', id, place, gapOrPlan(today > happenedOn, 'Not thanked yet', '', { kind: 'thanks', rowId: id }));
}

/** An answer to feedback, a gap from the day after. */
export function feedbackLink({ id, receivedOn, answeredOn }: ThreadFeedback, place: Place, today: Day): ThreadLink {
  if (answeredOn) return link('feedback', id, place, standing('You said, I did', sayDay(answeredOn, today)));
  return link('feedback', id, place, gapOrPlan(today > receivedOn, 'Not answered yet', '', { kind: 'answer', rowId: id }));
}
