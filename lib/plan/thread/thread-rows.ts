import { groupedBy } from '../words/grouped';
import type { ThreadFeedback, ThreadOutcome, ThreadPlan, ThreadStep } from './thread-plan';

export type ThreadRows = ReturnType<typeof threadRows>;

/**
 * A plan's rows by goal: the goal a row names, else the first goal its person is a key connection of, else null. A row belongs to one
 * goal, so no gap is counted twice.
 */
export function threadRows({ goals, keyConnections, people, interactions, steps, outcomes, feedback }: ThreadPlan) {
  const known = new Set(goals.map(({ id }) => id));
  const goalOfPerson = new Map(
    keyConnections
      .filter(({ goalId }) => known.has(goalId))
      .toReversed()
      .map(({ personId, goalId }) => [personId, goalId]),
  );
  const stepsById = new Map(steps.map((step) => [step.id, step]));
  const conversations = new Map(interactions.map((interaction) => [interaction.id, interaction]));

  const ofPerson = (personId: string | null) => goalOfPerson.get(personId ?? '') ?? null;
  const ofStep = ({ goalId, personId }: ThreadStep) => (goalId !== null && known.has(goalId) ? goalId : ofPerson(personId));
  const conversationOf = ({ interactionId }: ThreadOutcome) => conversations.get(interactionId ?? '');
  const stepIdOf = (outcome: ThreadOutcome) => outcome.stepId ?? conversationOf(outcome)?.stepId ?? null;
  const ofOutcome = (outcome: ThreadOutcome) => {
    const step = stepsById.get(stepIdOf(outcome) ?? '');
    return (step && ofStep(step)) ?? ofPerson(outcome.personId);
  };

  const connectionsOf = groupedBy(keyConnections, ({ goalId }) => goalId);
  const stepsOf = groupedBy(steps, ofStep);
  const outcomesOf = groupedBy(outcomes, ofOutcome);
  const feedbackOf = groupedBy(feedback, ({ personId }: ThreadFeedback) => ofPerson(personId));
  return {
    people: new Map(people.map((person) => [person.id, person])),
    /** A step is there once for each person it is with. */
    stepsOfPerson: stepsByPerson(steps),
    /** The outcomes of each step, whichever goal they serve. */
    outcomesOfStep: groupedBy(outcomes, stepIdOf),
    stepIdOf,
    conversationOf,
    of: (goalId: string | null) => ({
      connections: connectionsOf.get(goalId ?? '') ?? [],
      steps: stepsOf.get(goalId) ?? [],
      outcomes: outcomesOf.get(goalId) ?? [],
      feedback: feedbackOf.get(goalId) ?? [],
    }),
  };
}

function stepsByPerson(steps: readonly ThreadStep[]): Map<string | null, ThreadStep[]> {
  const each = steps.flatMap((step) => peopleOfStep(step).map((personId) => ({ personId, step })));
  const grouped = groupedBy(each, ({ personId }) => personId);
  return new Map([...grouped].map(([personId, rows]) => [personId, rows.map(({ step }) => step)]));
}

/** Everyone a step is with; null alone for a step on one's own. */
export const peopleOfStep = ({ personId, others = [] }: ThreadStep): readonly (string | null)[] => [
  personId,
  ...others.map(({ id }) => id),
];
