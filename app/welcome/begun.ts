import type { CurrentPerson } from '@/lib/server/current-planner';

/** What there is of a first plan: the first of each. */
export async function begunBy({ plan, goals, welcome, mentors, today }: CurrentPerson) {
  if (!plan) return { plan, goal: undefined, connections: [], mentor: undefined, steps: [] };
  const [all, considered, steps] = await Promise.all([
    goals.inForce(plan.id, today),
    mentors.ofPlan(plan.id, today),
    welcome.steps(plan.id),
  ]);
  const [goal] = all.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  return { plan, goal, connections: goal ? await welcome.connections(goal.id) : [], mentor: considered[0], steps };
}

export type Begun = Awaited<ReturnType<typeof begunBy>>;
