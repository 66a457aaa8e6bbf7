'use server';

import { rowSchema } from '@/lib/plan/fields';
import { stepSchema } from '@/lib/plan/step';
import { done, formAction } from '@/lib/server/form-action';

export const saveStep = formAction(stepSchema, async (planner, step) => {
  const id = await planner.steps.save(step);
  return done({ say: step.id ? 'Saved.' : `Planned: ${step.title}.`, id });
});

export const completeStep = formAction(rowSchema, async (planner, { id }) => {
  const { title } = await planner.steps.find(id);
  return done({ say: `Done: ${title}.`, undo: await planner.steps.complete(id, planner.today) });
});

export const reopenStep = formAction(rowSchema, async (planner, { id }) => {
  const { title } = await planner.steps.find(id);
  return done({ say: `Open again: ${title}.`, undo: await planner.steps.reopen(id) });
});

export const dropStep = formAction(rowSchema, async (planner, { id }) => {
  const { title } = await planner.steps.find(id);
  return done({ say: `Let go: ${title}.`, undo: await planner.steps.drop(id, planner.today) });
});

export const nothingCameOfStep = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Noted: nothing came of it.', undo: await planner.steps.nothingCameOf(id) }),
);

export const removeStep = formAction(rowSchema, async (planner, { id }) => {
  const { title } = await planner.steps.find(id);
  return done({ say: `Removed: ${title}.`, undo: await planner.steps.remove(id, title), goTo: '/steps' });
});
