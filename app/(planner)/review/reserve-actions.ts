'use server';

import { reserveProblem, reserveSchema } from '@/lib/plan/review/reserve-choice';
import { rowSchema } from '@/lib/plan/words/fields';
import { done, formAction } from '@/lib/server/actions/form-action';
import { weeksOfPlan } from './weeks-of-plan';

export const spendReserve = formAction(reserveSchema, async (planner, reserve) => {
  const plan = await planner.plans.find(reserve.planId);
  if (plan.id !== planner.plan.id) return { root: 'This is another plan now. Reload the page.' };
  const { weeks } = await weeksOfPlan(planner);
  const problem = reserveProblem(weeks, planner.spentReserves, reserve.weekOn, planner.calendar);
  if (problem) return { root: problem };
  await planner.reserves.spend(reserve);
  return done({ say: 'The week is covered.' });
});

export const takeBackReserve = formAction(rowSchema, async (planner, { id }) => {
  const { reason } = await planner.reserves.find(id);
  return done({ say: 'Reserve taken back.', undo: await planner.reserves.remove(id, `a reserve: ${reason}`) });
});
