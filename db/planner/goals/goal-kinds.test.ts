import { expect, it } from 'vitest';
import { goalSchema } from '@/lib/plan/goal/goal';
import { goalSummary } from '@/lib/plan/goal/goal-summary';
import { addDays, day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

const today = day('2027-03-01');
const calendar = { today: addDays(today, 20), weekStart: 1 as const, pauses: [] };

async function begin() {
  const fresh = await freshPlanner();
  const planId = await fresh.planner.plans.begin({
    name: 'Energy',
    objective: 'Into energy',
    startsOn: today,
    endsOn: addDays(today, 200),
  });
  const valuesOf = (questions: string, target: number) =>
    goalSchema.parse({
      planId,
      statement: 'Learn how energy companies price flexibility',
      kind: 'learning',
      measure: 'questions',
      unit: 'questions',
      questions,
      baseline: 0,
      target,
      startsOn: today,
      dueOn: addDays(today, 90),
    });
  const goalId = await fresh.planner.goals.save(valuesOf('Who decides?\nWhat do they measure?\nWho pays?', 3), today);
  const personId = await fresh.tables.people.create({ display: 'Ana', sortName: 'ana' });
  const outcomeId = await fresh.tables.outcomes.create({
    personId,
    kind: 'insight',
    direction: 'received',
    text: 'The trading desk decides',
    happenedOn: today,
  });
  return { ...fresh, planId, goalId, outcomeId, valuesOf };
}

it('a question is answered from an outcome, counts from that day, and can be opened again', async () => {
  const { planner, goalId, outcomeId } = await begin();
  const [first] = await planner.goalQuestions.ofGoal(goalId);
  expect(await planner.goalQuestions.sources()).toEqual([{ source: `outcome:${outcomeId}`, text: 'The trading desk decides', on: today }]);
  const answered = { id: first?.id ?? '', source: { outcomeId, interactionId: null }, answer: 'The desk', answeredOn: addDays(today, 5) };
  await planner.goalQuestions.answer(answered);
  const summary = async () => {
    const [goal] = [await planner.goals.asOf(goalId, calendar.today)];
    return goalSummary(goal, await planner.goals.eventsOf(goalId, calendar.today), calendar);
  };
  expect(await summary()).toMatchObject({ current: 1, course: [{ on: addDays(today, 5), value: 1 }] });
  const nowhere = { ...answered, source: { outcomeId: 'none', interactionId: null } };
  await expect(planner.goalQuestions.answer(nowhere)).rejects.toThrow(MissingRow);
  await planner.goalQuestions.reopen(answered.id);
  expect((await summary()).current).toBe(0);
});

it('questions are changed by their lines: kept ones keep their answer, and fewer is an easing that waits', async () => {
  const { planner, goalId, outcomeId, valuesOf } = await begin();
  const [, second] = await planner.goalQuestions.ofGoal(goalId);
  const source = { outcomeId, interactionId: null };
  await planner.goalQuestions.answer({ id: second?.id ?? '', source, answer: 'Balance', answeredOn: today });
  await planner.goals.save({ ...valuesOf('What do they measure?\nHow long is a contract?', 2), id: goalId, version: 1 }, today);
  const questions = await planner.goalQuestions.ofGoal(goalId);
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ['What do they measure?', 'Balance'],
    ['How long is a contract?', ''],
  ]);
  const goal = await planner.goals.asOf(goalId, today);
  expect([goal.target, goal.changes.map(({ field, effectiveOn }) => [field, effectiveOn])]).toEqual([3, [['target', addDays(today, 7)]]]);
});
