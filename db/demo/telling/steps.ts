import { stepSchema } from '@/lib/plan/step/step';
import { addDays } from '@/lib/plan/time/day';
import type { Calendar } from '../calendar';
import type { DemoStep, PlannedStep } from '../conversation';
import { demoSteps, plannedSteps } from '../demo-steps';
import { type Cast, idOf, placeOf, type Scene } from '../scene';
import { consequences } from './outcomes';

/** Days before its due day that a step was planned, and days ago that upcoming ones were. */
const SAID = 4;

/** Steps that are no conversations: done, dropped, open and upcoming. */
export function steps(cast: Cast, calendar: Calendar): Scene[] {
  const { ago, workdayAgo, workdayAhead } = calendar;
  return [...demoSteps.flatMap(stepScenes), ...plannedSteps.map(plannedStepScene)];

  function stepScenes({ due, done, dropped, moved, result, with: who, goal, ...step }: DemoStep): Scene[] {
    // A step for today stays today even on a weekend, so that the demo always has something to do.
    const dueOn = due === 0 ? calendar.today : workdayAgo(due);
    let stepId = '';
    const said: Scene = {
      on: addDays(dueOn, -SAID),
      async tell({ planner }) {
        const draft = { ...step, ...placeOf(cast, who, goal), personId: who ? idOf(cast.people, who) : '', dueOn };
        stepId = await planner.steps.save(stepSchema.parse(draft));
      },
    };
    const scenes = [said];
    if (moved) {
      const on = ago(moved.ago);
      scenes.push({
        on,
        async tell({ planner }) {
          const { id, version, planId, goalId, personId } = await planner.steps.find(stepId);
          const draft = { ...step, id, version, planId, goalId, personId, dueOn: workdayAgo(moved.to) };
          await planner.steps.save(stepSchema.parse(draft), on);
        },
      });
    }
    if (done !== undefined) {
      const on = done === due ? dueOn : workdayAgo(done);
      scenes.push({ on, tell: async ({ planner }) => void (await planner.steps.complete(stepId, on)) });
      if (who && result) scenes.push(...consequences(cast, calendar, { who, result, on, from: () => ({ stepId, interactionId: null }) }));
    }
    if (dropped !== undefined)
      scenes.push({ on: ago(dropped), tell: async ({ planner }) => void (await planner.steps.drop(stepId, ago(dropped))) });
    return scenes;
  }

  function plannedStepScene({ in: days, with: who, goal, ...step }: PlannedStep): Scene {
    return {
      on: ago(SAID),
      async tell({ planner }) {
        const place = { ...placeOf(cast, who, goal), personId: who ? idOf(cast.people, who) : '' };
        await planner.steps.save(stepSchema.parse({ ...step, ...place, dueOn: workdayAhead(days) }));
      },
    };
  }
}
