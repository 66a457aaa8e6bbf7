import { goalSchema } from '@/lib/plan/goal/goal';
import { type Day, day as dayOf } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { plannerOf } from '../../planner';

export const today = dayOf('2027-03-09');
export const inAWeek = dayOf('2027-03-16');

export const valuesOf = (planId: string, more: Record<string, unknown> = {}) =>
  goalSchema.parse({
    planId,
    statement: 'Talk with 18 product managers at energy companies',
    measure: 'conversations',
    unit: 'conversations',
    baseline: '0',
    target: '18',
    startsOn: dayOf('2027-01-04'),
    confidence: '',
    dueOn: dayOf('2027-06-30'),
    ...more,
  });

export async function planWithGoal(more: Record<string, unknown> = {}) {
  const { db, ownerId, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Energy',
    startsOn: dayOf('2027-01-04'),
    endsOn: dayOf('2027-09-30'),
  });
  const id = await planner.goals.save(valuesOf(planId, more), today);
  /** A later moment, so that the log keeps its order. */
  const on = (day: Day) => plannerOf(db, ownerId, new Date(`${day}T12:00:00Z`));
  const edit = async (day: Day, change: Record<string, unknown>) => {
    const { version, target, dueOn } = await on(day).goals.asOf(id, day);
    await on(day).goals.save(valuesOf(planId, { id, version, target, dueOn, ...more, ...change }), day);
  };
  return { db, planner, tables, planId, id, on, edit };
}
