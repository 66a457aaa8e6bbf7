'use server';

import { postponeSchema } from '@/lib/plan/step/postponing';
import { nextOccurrence } from '@/lib/plan/step/recurrence/recurrence';
import { doneOnProblem, doneSchema, dropSchema, isOver, type StepValues, skipSchema, stepSchema } from '@/lib/plan/step/step';
import { rowSchema } from '@/lib/plan/words/fields';
import { capitalize, sayCount, sayDay } from '@/lib/plan/words/say';
import { done, formAction } from '@/lib/server/actions/form-action';
import type { CurrentPlanner } from '@/lib/server/current-planner';

export const saveStep = formAction(stepSchema, async (planner, step) => {
  const { today } = planner;
  const before = step.id ? await planner.steps.find(step.id) : undefined;
  const moves = before !== undefined && before.dueOn !== step.dueOn;
  if (moves && isOver(before)) return { dueOn: 'This step is over. Reopen it to change the day.' };
  if (step.recurrence !== before?.recurrence && isLast(step)) return neverAgain;
  const id = await planner.steps.save(step, today);
  const missed = moves && before.dueOn < today ? ` ${sayDay(before.dueOn, today)} still counts as missed.` : '';
  return done({ say: before ? `Saved.${missed}` : `Step planned: ${step.title}.`, id });
});

const neverAgain: Record<string, string> = { recurrence: 'This rule has no day after the due date. Choose another.' };

/** Whether a rule has no day after the due date. */
const isLast = ({ recurrence, dueOn }: StepValues) => recurrence !== '' && nextOccurrence(recurrence, dueOn, dueOn) === null;

export const completeStep = formAction(doneSchema, async (planner, { id, doneOn, ...came }) => {
  const { plan, today } = planner;
  const { title, dueOn, personId } = await planner.steps.find(id);
  const on = doneOn ?? today;
  const problem = doneOnProblem(on, { today, dueOn, planStartsOn: plan.startsOn });
  if (problem) return { doneOn: problem };
  const { isLogged, undo } = await planner.steps.complete(id, on, came);
  const counts = isLogged ? ' It counts as a conversation.' : '';
  return done({
    say: `Done${on === today ? '' : ` on ${sayDay(on, today)}`}: ${title}.${counts}${await sayNext(planner, id)}`,
    undo,
    ...(personId && { next: { says: 'Plan a follow-up', goTo: `/steps/new?after=${id}` } }),
  });
});

export const postponeStep = formAction(postponeSchema, async (planner, { id, dueOn }) => {
  const { today } = planner;
  const before = await planner.steps.find(id);
  if (isOver(before)) return { dueOn: 'This step is over. Reopen it to change the day.' };
  const undo = await planner.steps.postpone(id, dueOn, today);
  const missed = before.dueOn < today && before.dueOn !== dueOn ? ` ${sayDay(before.dueOn, today)} still counts as missed.` : '';
  return done({ say: `Moved to ${sayDay(dueOn, today)}: ${before.title}.${missed}`, undo });
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

export const dropMissedSteps = formAction(dropSchema, async (planner, { ids }) => {
  const says = `${capitalize(sayCount(ids.length, 'step', 'steps'))} dropped`;
  return done({ say: `${says}.`, undo: await planner.steps.dropAll(ids, planner.today, says) });
});

export const skipStep = formAction(skipSchema, async (planner, { id, reason }) => {
  const step = await planner.steps.find(id);
  if (isOver(step)) return { reason: 'This step is over. Reopen it first.' };
  const undo = await planner.steps.skip(id, planner.today, reason);
  return done({ say: `Skipped: ${step.title}.${await sayNext(planner, id)}`, undo });
});

/** " Next on Tue 16 Mar." for a step that comes again. */
async function sayNext({ steps, today }: CurrentPlanner, id: string): Promise<string> {
  const next = await steps.comesAgainOn(id);
  return next ? ` Next on ${sayDay(next, today)}.` : '';
}

export const nothingCameOfStep = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Noted: nothing came of it.', undo: await planner.steps.nothingCameOf(id) }),
);

export const removeStep = formAction(rowSchema, async (planner, { id }) => {
  const { title } = await planner.steps.find(id);
  return done({ say: `Removed: ${title}.`, undo: await planner.steps.remove(id, title), goTo: '/steps' });
});
