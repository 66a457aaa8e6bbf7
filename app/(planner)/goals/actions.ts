'use server';

import { z } from 'zod';
import { goalSchema } from '@/lib/plan/goal/goal';
import { keyConnectionSchema, newConnectionSchema } from '@/lib/plan/goal/key-connection';
import { measurementProblem, measurementSchema } from '@/lib/plan/goal/measurement';
import { answeredOnProblem, answerQuestionSchema } from '@/lib/plan/goal/question';
import { choice, idSchema, rowSchema } from '@/lib/plan/words/fields';
import { easedFields } from '@/lib/plan/words/words';
import { done, formAction } from '@/lib/server/actions/form-action';
import { askAboutNamesake } from '@/lib/server/namesake';
import { goalProblem } from './smart-plan';

export const saveGoal = formAction(goalSchema, async (planner, goal) => {
  const problem = await goalProblem(planner, goal);
  if (problem) return problem;
  const id = await planner.goals.save(goal, planner.today);
  return done({ say: goal.id ? 'Goal saved' : 'Goal created', goTo: `/goals/${id}`, id });
});

export const removeGoal = formAction(rowSchema, async (planner, { id }) => {
  const { statement } = await planner.goals.find(id);
  return done({ say: 'Goal and its steps removed', undo: await planner.goals.remove(id, statement), goTo: '/goals' });
});

export const keepGoalAsItIs = formAction(z.strictObject({ id: idSchema, field: choice(easedFields) }), async (planner, { id, field }) => {
  await planner.goals.keepAsItIs(id, field, planner.today);
  return done({ say: 'Change cancelled' });
});

export const measure = formAction(measurementSchema, async (planner, { goalId, measuredOn, value }) => {
  const problem = measurementProblem(await planner.goals.asOf(goalId, planner.today), { measuredOn, value }, planner.today);
  if (problem) return problem;
  await planner.goals.measure(goalId, measuredOn, value);
  return undefined;
});

export const answerQuestion = formAction(answerQuestionSchema, async (planner, answered) => {
  const { goalId } = await planner.goalQuestions.find(answered.id);
  const { startsOn } = await planner.goals.asOf(goalId, planner.today);
  const problem = answeredOnProblem(answered.answeredOn, { startsOn, today: planner.today });
  if (problem) return problem;
  await planner.goalQuestions.answer(answered);
  return done({ say: 'Question answered' });
});

export const reopenQuestion = formAction(rowSchema, async (planner, { id }) => {
  await planner.goalQuestions.reopen(id);
  return done({ say: 'Question open again' });
});

export const removeMeasurement = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Count removed', undo: await planner.goals.removeMeasurement(id, 'a count') }),
);

export const saveConnection = formAction(keyConnectionSchema, async (planner, connection) => {
  await planner.keyConnections.save(connection);
});

export const addConnection = formAction(newConnectionSchema, async (planner, { personId, newPersonName, isAnother, ...connection }) => {
  const question = await askAboutNamesake(planner, { personId, newPersonName, isAnother });
  if (question) return question;
  if (personId === null) {
    await planner.keyConnections.addPerson(newPersonName, connection);
    return done({ say: `${newPersonName} is now a key connection` });
  }
  const { display } = await planner.people.find(personId);
  const existing = await planner.keyConnections.ofGoal(connection.goalId);
  if (existing.some((each) => each.personId === personId)) return { personId: `${display} is already a key connection of this goal` };
  await planner.keyConnections.save({ ...connection, personId });
  return done({ say: `${display} is now a key connection` });
});

export const removeConnection = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Removed from this goal', undo: await planner.keyConnections.remove(id, 'a key connection') }),
);
