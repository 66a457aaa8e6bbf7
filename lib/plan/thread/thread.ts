import { closingLink, feedbackLink, isGap, nextLink, outcomeLink, peopleLink, reasonLink, type ThreadLink } from './thread-links';
import type { ThreadGoal, ThreadPlan } from './thread-plan';
import { type ThreadRows, threadRows } from './thread-rows';

/** Planned links are not applicable yet. */
export type Strength = { satisfied: number; applicable: number /** 0 to 1, null when nothing applies. */; share: number | null };
export type Thread = { links: ThreadLink[]; gaps: ThreadLink[]; strength: Strength };
export type PlanThread = Thread & { goals: (Thread & { goalId: string })[] };

/**
 * Every link of the plan's thread and the gaps among them, by goal and in all. Rows that belong to no goal are left out, except feedback:
 * someone waits for a reply.
 * @param rows the plan's rows, when the caller has sorted them already
 */
export function threadOf(plan: ThreadPlan, rows = threadRows(plan)): PlanThread {
  const goals = plan.goals.map((goal) => ({ goalId: goal.id, ...threadFrom(linksOfGoal(goal, plan, rows)) }));
  const elsewhere = rows
    .of(null)
    .feedback.map((feedback) => feedbackLink(feedback, { goalId: null, personId: feedback.personId }, plan.today));
  return { goals, ...threadFrom([...goals.flatMap((goal) => goal.links), ...elsewhere]) };
}

function threadFrom(links: ThreadLink[]): Thread {
  const gaps = links.filter(isGap);
  const satisfied = links.filter(({ state }) => state === 'in_place').length;
  const applicable = satisfied + gaps.length;
  return { links, gaps, strength: { satisfied, applicable, share: applicable === 0 ? null : satisfied / applicable } };
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
    ...outcomes.map((outcome) => closingLink(outcome, at(outcome), plan)),
    ...feedback.map((row) => feedbackLink(row, at(row), today)),
  ].filter((link) => link !== null);
}
