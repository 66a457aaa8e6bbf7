import type { WelcomeStep } from '@/lib/plan/account/welcome';
import { type CurrentPerson, hasPlan } from '@/lib/server/current-planner';
import { smartPlanOf } from '../(planner)/goals/smart-plan';

/** What there is of a first plan: the first of each. */
export async function begunBy(person: CurrentPerson) {
  if (!hasPlan(person)) return { plan: undefined, goal: undefined, connections: [], mentor: undefined, steps: [] };
  const { plan, goals, welcome, mentors, today } = person;
  const [smart, all, considered, steps] = await Promise.all([
    smartPlanOf(person),
    goals.inForce(plan.id, today),
    mentors.ofPlan(plan.id, today),
    welcome.steps(plan.id),
  ]);
  const [goal] = all.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  const [first] = considered;
  return {
    plan: { ...plan, ...smart },
    goal,
    connections: goal ? await welcome.connections(goal.id) : [],
    mentor: first && { ...first, reason: await welcome.mentorReason(first.id) },
    steps,
  };
}

export type Begun = Awaited<ReturnType<typeof begunBy>>;

/** Which rows the fields of a step are drawn over. */
export function basisOf(step: WelcomeStep, { plan, goal, connections, mentor, steps }: Begun): string {
  const versions: Record<WelcomeStep, unknown[]> = {
    objective: [plan?.version],
    goal: [goal?.version],
    people: connections.map(({ id }) => id),
    mentor: [mentor?.id, mentor?.reason.length, ...Object.values(mentor?.known ?? {}).map(({ rating }) => rating)],
    week: steps.map(({ id }) => id),
  };
  return versions[step].join(' ');
}
