import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { CarryOverValues } from '@/lib/plan/report/carry-over';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { goals, keyConnections, people, plans, steps } from '../../schema';
import type { Scope } from '../../scope';
import { samePerson } from '../../sql/joins';
import { isOneOf } from '../../sql/json';

/** More than these are taken over in turns. */
const SHOWN = 100;

export function carryingOver(scope: Scope) {
  const { db, ownerId, write } = scope;
  const stepRows = rowsOf(scope, steps);
  const connections = rowsOf(scope, keyConnections);
  const goalsOfPlan = (planId: string) =>
    db
      .select({ id: goals.id })
      .from(goals)
      .where(and(ownedBy(goals, ownerId), eq(goals.planId, planId)));
  const isOpen = (planId: string) => and(eq(steps.planId, planId), isNull(steps.doneOn), isNull(steps.droppedOn));
  const keyTo = (planId: string) =>
    db
      .select({ id: people.id, display: people.display, role: keyConnections.role, reason: keyConnections.reason })
      .from(keyConnections)
      .innerJoin(people, and(samePerson(keyConnections), isNull(people.archivedAt)))
      .where(connections.mine(inArray(keyConnections.goalId, goalsOfPlan(planId))))
      .orderBy(people.sortName);

  return {
    /** What of a plan can go on elsewhere: its key connections and its open steps. */
    async openIn(planId: string) {
      const [found, open] = await Promise.all([
        keyTo(planId),
        db
          .select({ id: steps.id, title: steps.title, dueOn: steps.dueOn })
          .from(steps)
          .where(stepRows.mine(isOpen(planId)))
          .orderBy(steps.dueOn)
          .limit(SHOWN),
      ]);
      const once = [...new Map(found.map(({ id, display }) => [id, { id, display }])).values()];
      return { people: once.slice(0, SHOWN), steps: open };
    },

    /**
     * Takes people of one plan as key connections into a goal of another, with their role and reason, and moves open steps there.
     * Whoever serves that goal already stays as they are. @returns how many came @throws MissingRow
     */
    async carryOver({ planId, goalId, people: personIds, steps: stepIds }: CarryOverValues) {
      await rowsOf(scope, plans).find(planId);
      const goal = await rowsOf(scope, goals).find(goalId ?? '');
      const [candidates, there, moving] = await Promise.all([
        keyTo(planId),
        connections.select(eq(keyConnections.goalId, goal.id)),
        stepRows.select(isOpen(planId), isOneOf(steps.id, stepIds)),
      ]);
      const serving = new Set(there.map(({ personId }) => personId));
      const coming = candidates.filter(
        ({ id }, at) => personIds.includes(id) && !serving.has(id) && candidates.findIndex((each) => each.id === id) === at,
      );
      await write([
        ...coming.map(({ id, role, reason }) => connections.inserting({ goalId: goal.id, personId: id, role, reason })),
        ...moving.map(({ id }) => stepRows.updating(id, { planId: goal.planId, goalId: goal.id })),
      ]);
      return { people: coming.length, steps: moving.length };
    },
  };
}
