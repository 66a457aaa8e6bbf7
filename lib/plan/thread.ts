import { groupedBy } from './grouped';
import { feedbackLink, loopLink, nextLink, outcomeLink, peopleLink, reasonLink, type ThreadLink } from './thread-links';
import type { ThreadFeedback, ThreadOutcome, ThreadPlan, ThreadStep } from './thread-plan';

type Strength = { satisfied: number; applicable: number /** 0 to 1, null when nothing applies. */; share: number | null };
export type Thread = { links: ThreadLink[]; breaks: ThreadLink[]; strength: Strength };
type PlanThread = Thread & { goals: (Thread & { goalId: string })[] };

/**
 * Every link of the plan's thread and which of them are broken, goal by goal and in all. What belongs to no goal (somebody
 * who serves none, a step for nobody in particular) is not part of it, but feedback is: somebody waits for an answer.
 */
export function threadOf(plan: ThreadPlan): PlanThread {
  const place = placesOf(plan);
  const goals = plan.goals.map(({ id }) => ({ goalId: id, ...threadFrom(linksOfGoal(id, plan, place)) }));
  const elsewhere = plan.feedback
    .filter((feedback) => place.ofFeedback(feedback) === null)
    .map((feedback) => feedbackLink(feedback, { goalId: null, personId: feedback.personId }, plan.today));
  return { goals, ...threadFrom([...goals.flatMap((goal) => goal.links), ...elsewhere]) };
}

function threadFrom(links: ThreadLink[]): Thread {
  const breaks = links.filter((link) => link.state !== 'stands');
  const satisfied = links.length - breaks.length;
  return { links, breaks, strength: { satisfied, applicable: links.length, share: links.length === 0 ? null : satisfied / links.length } };
}

function linksOfGoal(goalId: string, plan: ThreadPlan, place: Places): ThreadLink[] {
  const { today } = plan;
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const connections = plan.keyConnections.filter((connection) => connection.goalId === goalId);
  const steps = plan.steps.filter((step) => place.ofStep(step) === goalId);
  const openSteps = groupedBy(plan.steps, (step) => step.personId);
  const outcomes = plan.outcomes.filter((outcome) => place.ofOutcome(outcome) === goalId);
  const outcomesByStep = groupedBy(outcomes, place.stepOf);
  const feedback = plan.feedback.filter((row) => place.ofFeedback(row) === goalId);
  const at = ({ personId }: { personId: string | null }) => ({ goalId, personId });

  return [
    peopleLink(goalId, connections.length),
    ...connections.flatMap((connection) => {
      const person = people.get(connection.personId);
      const next = person && nextLink(connection, person, openSteps.get(person.id) ?? [], plan);
      return next ? [reasonLink(connection), next] : [reasonLink(connection)];
    }),
    ...steps.map((step) => outcomeLink(step, at(step), outcomesByStep.get(step.id) ?? [], today)),
    ...outcomes.map((outcome) => loopLink(outcome, at(outcome), today)),
    ...feedback.map((row) => feedbackLink(row, at(row), today)),
  ].filter((link) => link !== null);
}

type Places = ReturnType<typeof placesOf>;

/**
 * Which goal each row serves: the one it names, else the first its person is a key connection of. Each row serves one goal,
 * so that no break is counted twice.
 */
export function placesOf({ goals, keyConnections, interactions, steps }: ThreadPlan) {
  const known = new Set(goals.map(({ id }) => id));
  const ofPerson = new Map(
    keyConnections
      .filter(({ goalId }) => known.has(goalId))
      .toReversed()
      .map(({ personId, goalId }) => [personId, goalId]),
  );
  const stepsById = new Map(steps.map((step) => [step.id, step]));
  const stepOfInteraction = new Map(interactions.map(({ id, stepId }) => [id, stepId]));

  const goalOf = (personId: string | null) => ofPerson.get(personId ?? '') ?? null;
  const ofStep = ({ goalId, personId }: ThreadStep) => (goalId !== null && known.has(goalId) ? goalId : goalOf(personId));
  const stepOf = ({ stepId, interactionId }: ThreadOutcome) => stepId ?? stepOfInteraction.get(interactionId ?? '') ?? null;
  const ofOutcome = (outcome: ThreadOutcome) => {
    const step = stepsById.get(stepOf(outcome) ?? '');
    return (step && ofStep(step)) ?? goalOf(outcome.personId);
  };
  const ofFeedback = ({ personId }: ThreadFeedback) => goalOf(personId);
  return { ofStep, stepOf, ofOutcome, ofFeedback };
}
