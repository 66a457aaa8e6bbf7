'use server';

import { planFormSchema, removePlanSchema } from '@/lib/plan/plans/plan';
import { carryOverSchema } from '@/lib/plan/report/carry-over';
import { rowSchema } from '@/lib/plan/words/fields';
import { capitalize, sayCount, sayList } from '@/lib/plan/words/say';
import { done, personAction } from '@/lib/server/actions/form-action';

export const savePlan = personAction(planFormSchema, async ({ plans }, { id, version, ...plan }) => {
  if (id) {
    if ((await plans.find(id)).archivedAt) return { root: 'This plan is archived. Restore it before you edit it.' };
    await plans.revise(id, version ?? 0, plan);
    return done({ say: 'Plan saved.' });
  }
  await plans.begin(plan);
  return done({ say: 'Plan created. Next, set its first goal.', goTo: '/plan' });
});

export const turnToPlan = personAction(rowSchema, async ({ plans }, { id }) => {
  await plans.turnTo(id);
  const { name } = await plans.find(id);
  return done({ say: `Switched to “${name}”` });
});

export const archivePlan = personAction(rowSchema, async ({ plans, calendar }, { id }) => {
  const { name } = await plans.find(id);
  const undo = await plans.archive(id, calendar);
  if (!undo) return { root: 'This is your only open plan. Create another before you archive it.' };
  return done({ say: `“${name}” archived. Its share links stop working until you restore it.`, undo });
});

export const restorePlan = personAction(rowSchema, async ({ plans }, { id }) => {
  await plans.restore(id);
  const { name } = await plans.find(id);
  return done({ say: `“${name}” restored. Its share links work again.` });
});

export const removePlan = personAction(removePlanSchema, async ({ plans }, { id, name: typed }) => {
  const { name } = await plans.find(id);
  if (typed.toLowerCase() !== name.toLowerCase()) return { name: `Type “${name}” to continue` };
  return done({ say: `Plan “${name}” removed. Your people are kept.`, undo: await plans.remove(id, name) });
});

export const carryOver = personAction(carryOverSchema, async ({ plans }, values) => {
  const { people, steps } = await plans.carryOver(values);
  return done({ say: `${capitalize(sayList([sayCount(people, 'person', 'people'), sayCount(steps, 'step', 'steps')]))} carried over.` });
});
