'use server';

import { doneOnProblem, doneSchema, isOver, stepSchema } from '@/lib/plan/step/step';
import { rowSchema } from '@/lib/plan/words/fields';
import { sayDay } from '@/lib/plan/words/say';
import { done, formAction } from '@/lib/server/actions/form-action';

export const saveStep = formAction(stepSchema, async (planner, step) => {
  const { today } = planner;
  const before = step.id ? await planner.steps.find(step.id) : undefined;
  const moves = before !== undefined && before.dueOn !== step.dueOn;
  if (moves && isOver(before)) return { dueOn: 'This step is over. Reopen it to change the day.' };
  const id = await planner.steps.save(step, today);
  const missed = moves && before.dueOn < today ? ` ${sayDay(before.dueOn, today)} still counts as missed.` : '';
  return done({ say: before ? `Saved.${missed}` : `Step planned: ${step.title}.`, id });
});

export const completeStep = formAction(doneSchema, async (planner, { id, doneOn }) => {
  const { plan, today } = planner;
  const { title, dueOn } = await planner.steps.find(id);
  const on = doneOn ?? today;
  const problem = doneOnProblem(on, { today, dueOn, planStartsOn: plan.startsOn });
  if (problem) return { doneOn: problem };
  return done({ say: `Done${on === today ? '' : ` on ${sayDay(on, today)}`}: ${title}.`, undo: await planner.steps.complete(id, on) });
});

export const reopenStep = formAction(rowSchema, async (planner, { id }) => {
  const [{ title }, hasConversation] = await Promise.all([planner.steps.find(id), planner.steps.hasConversation(id)]);
  const conversation = hasConversation ? ' The conversation logged for it was removed too.' : '';
  return done({ say: `Step reopened: ${title}.${conversation}`, undo: await planner.steps.reopen(id) });
});

export const dropStep = formAction(rowSchema, async (planner, { id }) => {
  const { title } = await planner.steps.find(id);
  return done({ say: `Step dropped: ${title}.`, undo: await planner.steps.drop(id, planner.today) });
});

export const nothingCameOfStep = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Nothing came of it: noted.', undo: await planner.steps.nothingCameOf(id) }),
);

export const removeStep = formAction(rowSchema, async (planner, { id }) => {
  const { title } = await planner.steps.find(id);
  return done({ say: `Removed: ${title}.`, undo: await planner.steps.remove(id, title), goTo: '/steps' });
});
