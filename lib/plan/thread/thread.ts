import { feedbackLink, isBreak, loopLink, nextLink, outcomeLink, peopleLink, reasonLink, type ThreadLink } from './thread-links';
import type { ThreadGoal, ThreadPlan } from './thread-plan';
import { type ThreadRows, threadRows } from './thread-rows';

/** What is planned does not apply yet. */
export type Strength = { satisfied: number; applicable: number /** 0 to 1, null when nothing applies. */; share: number | null };
export type Thread = { links: ThreadLink[]; breaks: ThreadLink[]; strength: Strength };
export type PlanThread = Thread & { goals: (Thread & { goalId: string })[] };

/**
 * Every link of the plan's thread and which of them are broken, goal by goal and in all. What belongs to no goal (somebody
 * who serves none, a step for nobody in particular) is not part of it, but feedback is: somebody waits for an answer.
 * @param rows the plan's, where they are sorted already
 */
export function threadOf(plan: ThreadPlan, rows = threadRows(plan)): PlanThread {
  const goals = plan.goals.map((goal) => ({ goalId: goal.id, ...threadFrom(linksOfGoal(goal, plan, rows)) }));
  const elsewhere = rows
    .of(null)
    .feedback.map((feedback) => feedbackLink(feedback, { goalId: null, personId: feedback.personId }, plan.today));
  return { goals, ...threadFrom([...goals.flatMap((goal) => goal.links), ...elsewhere]) };
}

function threadFrom(links: ThreadLink[]): Thread {
  const breaks = links.filter(isBreak);
  const satisfied = links.filter(({ state }) => state === 'stands').length;
  const applicable = satisfied + breaks.length;
  return { links, breaks, strength: { satisfied, applicable, share: applicable === 0 ? null : satisfied / applicable } };
}

function linksOfGoal(goal: ThreadGoal, plan: ThreadPlan, rows: ThreadRows): ThreadLink[] {
  const { today } = plan;
  const goalId = goal.id;
  const { connections, steps, outcomes, feedback } = rows.of(goalId);
  const at = ({ personId }: { personId: string | null }) => ({ goalId, personId });

  return [
    peopleLink(goal, connections.length, plan),
    ...connections.flatMap((connection) => {
      const person = rows.people.get(connection.personId);
      const next = person && nextLink(connection, person, rows.stepsOfPerson.get(person.id) ?? [], plan);
      const reason = reasonLink(connection, person?.lastContactOn ?? null, plan);
      return next ? [reason, next] : [reason];
    }),
    ...steps.map((step) => outcomeLink(step, at(step), rows.outcomesOfStep.get(step.id) ?? [], today)),
    ...outcomes.map((outcome) => loopLink(outcome, at(outcome), plan)),
    ...feedback.map((row) => feedbackLink(row, at(row), today)),
  ].filter((link) => link !== null);
}
