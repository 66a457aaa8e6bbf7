import { goalSchema } from '@/lib/plan/goal/goal';
import { keyConnectionSchema } from '@/lib/plan/goal/key-connection';
import { organizationSchema } from '@/lib/plan/organization/organization';
import { personSchema } from '@/lib/plan/people/person';
import { addDays, startOfWeek } from '@/lib/plan/time/day';
import type { KeyConnectionRole } from '@/lib/plan/words/words';
import type { Calendar } from '../calendar';
import { organizations } from '../organizations';
import { people, type Who } from '../people';
import { type GoalKey, goalChanges, goals, measurements, type PlanKey, pause, plans } from '../plans';
import { type Cast, idOf, type Scene } from '../scene';

/** The people, the plans with their goals, what was changed of those, and the week pause. */
export function beginnings(cast: Cast, { ago, ahead }: Calendar): Scene[] {
  const meet: Scene = {
    on: ago(plans.energy.from),
    async tell({ planner }) {
      for (const organization of organizations) await planner.organizations.save(organizationSchema.parse(organization));
      for (const { who, draft } of people) cast.people.set(who, await planner.people.save(personSchema.parse(draft), meet.on));
    },
  };

  const begin = (key: PlanKey): Scene => {
    const { from, to, ...words } = plans[key];
    return {
      on: ago(from),
      async tell({ planner }) {
        cast.plans.set(key, await planner.plans.begin({ ...words, startsOn: ago(from), endsOn: ahead(to) }));
      },
    };
  };

  const draftOf = (key: GoalKey) => {
    const { plan, from, to, people: _people, ...words } = goals[key];
    return { ...words, planId: idOf(cast.plans, plan), baseline: 0, startsOn: ago(from), dueOn: ahead(to) };
  };

  const commit = (key: GoalKey): Scene => ({
    on: ago(goals[key].from),
    async tell({ planner }) {
      const goalId = await planner.goals.save(goalSchema.parse(draftOf(key)), this.on);
      cast.goals.set(key, goalId);
      for (const [who, role] of Object.entries(goals[key].people) as [Who, KeyConnectionRole | null][]) {
        const mark = { goalId, personId: idOf(cast.people, who), role: role ?? '' };
        await planner.keyConnections.save(keyConnectionSchema.parse(mark));
      }
    },
  });

  const changes = goalChanges.map(
    ({ ago: days, goal: key, to, ...change }): Scene => ({
      on: ago(days),
      async tell({ planner }) {
        const { id, version, ...goal } = await planner.goals.asOf(idOf(cast.goals, key), this.on);
        const dueOn = to === undefined ? goal.dueOn : ahead(to);
        await planner.goals.save(goalSchema.parse({ ...draftOf(key), id, version, target: goal.target, ...change, dueOn }), this.on);
      },
    }),
  );

  const counts = measurements.map(
    ({ ago: days, goal, value }): Scene => ({
      on: ago(days),
      tell: ({ planner }) => planner.goals.measure(idOf(cast.goals, goal), ago(days), value),
    }),
  );

  const fromOn = startOfWeek(ago(pause.ago), 1);
  const pauseScene: Scene = {
    on: ago(pause.saidAgo),
    tell: async ({ planner }) => {
      const enteredOn = ago(pause.saidAgo);
      await planner.pauses.add({ fromOn, toOn: addDays(fromOn, 6), reason: pause.reason, enteredOn });
    },
  };

  return [
    meet,
    ...(Object.keys(plans) as PlanKey[]).map(begin),
    ...(Object.keys(goals) as GoalKey[]).map(commit),
    ...changes,
    ...counts,
    pauseScene,
  ];
}
