'use server';

import { rowSchema } from '@/lib/plan/fields';
import { planSchema, removePlanSchema } from '@/lib/plan/plan';
import { done, personAction } from '@/lib/server/form-action';

export const savePlan = personAction(planSchema, async ({ plans }, { id, version, ...plan }) => {
  if (id) {
    await plans.changeVersion(id, version ?? 0, plan);
    return done({ say: 'The plan is saved.' });
  }
  await plans.begin(plan);
  return done({ say: 'This is the current plan now. It wants a first goal.', goTo: '/plan' });
});

export const turnToPlan = personAction(rowSchema, async ({ plans }, { id }) => {
  await plans.turnTo(id);
  const { name } = await plans.find(id);
  return done({ say: `The current plan is “${name}”.` });
});

export const removePlan = personAction(removePlanSchema, async ({ plans }, { id, name: typed }) => {
  const { name } = await plans.find(id);
  if (typed.toLowerCase() !== name.toLowerCase()) return { name: `Type “${name}” to go on` };
  return done({ say: `The plan “${name}” is removed. The people stay.`, undo: await plans.remove(id, name) });
});
