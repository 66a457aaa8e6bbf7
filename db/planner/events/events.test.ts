import { describe, expect, it } from 'vitest';
import { eventSchema } from '@/lib/plan/event/event';
import { day } from '@/lib/plan/time/day';
import { MissingRow, StaleRow } from '../../errors';
import { planWithGoal, today } from '../goals/goal-sample';

async function anEvent(fields: Record<string, unknown> = {}) {
  const { planner, tables, planId, id: goalId } = await planWithGoal();
  const vera = await planner.people.meet('Vera Eze');
  await tables.keyConnections.create({ goalId, personId: vera });
  const draft = {
    planId,
    title: 'Grid conference',
    happensOn: '2027-03-08',
    cost: '120',
    wanted: '3',
    people: [{ id: vera, name: '' }],
    ...fields,
  };
  const id = await planner.events.save(eventSchema.parse(draft));
  const there = async () =>
    (await planner.events.whoIsThere(id)).map(({ name, isWanted, interactionId, line, step }) => ({
      name,
      isWanted,
      isMet: interactionId !== null,
      line,
      step,
    }));
  return { planner, tables, planId, goalId, vera, draft, id, there };
}

describe('an event', () => {
  it('keeps whom to meet, and who was met though they are no longer wanted', async () => {
    const { planner, draft, id, vera, there } = await anEvent();
    expect(await there()).toEqual([{ name: 'Vera Eze', isWanted: true, isMet: false, line: '', step: null }]);
    await planner.events.save(
      eventSchema.parse({
        ...draft,
        id,
        version: '1',
        people: [
          { id: vera, name: '' },
          { id: '', name: 'Bo Chen' },
        ],
      }),
    );
    await planner.events.capture(id, { people: [{ id: vera, name: '' }], line: '' }, today);
    await planner.events.save(eventSchema.parse({ ...draft, id, version: '2', people: [] }));
    expect(await there()).toMatchObject([{ name: 'Vera Eze', isWanted: false, isMet: true }]);
    await expect(planner.events.save(eventSchema.parse({ ...draft, id, version: '2' }))).rejects.toThrow(StaleRow);
    await expect(planner.events.save(eventSchema.parse({ ...draft, planId: 'none' }))).rejects.toThrow(MissingRow);
  });

  it('makes a conversation of each line on its own day, counts it, and undo takes all of it back', async () => {
    const { planner, tables, goalId, vera, id, there } = await anEvent();
    const { met, undo } = await planner.events.capture(
      id,
      {
        people: [
          { id: vera, name: '' },
          { id: null, name: 'Nadia Okafor' },
        ],
        line: 'Both from Leeds',
      },
      today,
    );
    expect(met).toEqual(['Vera Eze', 'Nadia Okafor']);
    expect(await there()).toMatchObject([
      { name: 'Vera Eze', isWanted: true, isMet: true, line: 'Both from Leeds' },
      { name: 'Nadia Okafor', isWanted: false, isMet: true },
    ]);
    expect(await tables.interactions.select()).toMatchObject([{ kind: 'event', happenedOn: '2027-03-08' }]);
    expect(await planner.people.find(vera)).toMatchObject({ lastContactOn: '2027-03-08' });
    expect(await planner.goals.eventsOf(goalId, today)).toHaveLength(1);
    await planner.trash.undo(undo ?? '');
    expect(await there()).toMatchObject([{ name: 'Vera Eze', isMet: false }]);
    expect(await tables.interactions.select()).toEqual([]);
    expect(await tables.people.select()).toHaveLength(1);
    expect(await planner.goals.eventsOf(goalId, today)).toEqual([]);
  });

  it('notes no one twice, and on a day to come logs for today', async () => {
    const { planner, tables, vera, id } = await anEvent({ happensOn: '2027-03-20' });
    const capture = (line: string) => planner.events.capture(id, { people: [{ id: vera, name: '' }], line }, today);
    await capture('');
    expect(await capture('again')).toEqual({ met: [], before: ['Vera Eze'], undo: undefined });
    expect(await tables.interactions.select()).toMatchObject([{ happenedOn: today }]);
  });

  it('plans one follow-up a person within 48 hours, which undo removes', async () => {
    const { planner, tables, vera, id, there } = await anEvent();
    await planner.events.capture(id, { people: [{ id: vera, name: '' }], line: '' }, today);
    const [row] = await planner.events.whoIsThere(id);
    const { undo, ...step } = await planner.events.followUp(row?.id ?? '', 'thank', today);
    expect(step).toEqual({ kind: 'thank', title: 'Thank Vera Eze for the conversation at Grid conference', dueOn: day('2027-03-10') });
    expect(await there()).toMatchObject([{ step: step.title }]);
    await expect(planner.events.followUp(row?.id ?? '', 'send', today)).rejects.toThrow(MissingRow);
    expect(await tables.steps.select()).toHaveLength(1);
    await planner.trash.undo(undo);
    expect(await tables.steps.select()).toEqual([]);
    expect(await there()).toMatchObject([{ step: null }]);
  });

  it('is judged and removed with undo; its conversations stay', async () => {
    const { planner, tables, planId, vera, id } = await anEvent();
    await planner.events.capture(id, { people: [{ id: vera, name: '' }], line: '' }, today);
    const undoJudged = await planner.events.judge(id, 'yes');
    expect(await planner.events.ofPlan(planId)).toMatchObject([{ goAgain: 'yes', toMeet: 1, met: 1 }]);
    await planner.trash.undo(undoJudged);
    const undo = await planner.events.remove(id, 'Grid conference');
    expect(await tables.interactions.select()).toHaveLength(1);
    expect(await planner.events.ofPlan(planId)).toEqual([]);
    await planner.trash.undo(undo);
    expect(await planner.events.ofPlan(planId)).toMatchObject([{ goAgain: null, met: 1 }]);
  });

  it('keeps one row of two people who become one, and stands in the calendar', async () => {
    const { planner, planId, vera, id, there, draft } = await anEvent();
    const twin = await planner.people.meet('Vera E.');
    await planner.events.save(
      eventSchema.parse({
        ...draft,
        id,
        version: '1',
        people: [
          { id: vera, name: '' },
          { id: twin, name: '' },
        ],
      }),
    );
    await planner.duplicates.merge(vera, twin, []);
    expect(await there()).toHaveLength(1);
    const rows = async (goalId: string | null) => (await planner.feeds.rows({ planId, goalId }, today)).events;
    expect(await rows(null)).toMatchObject([{ title: 'Grid conference', happensOn: '2027-03-08' }]);
    expect(await rows('a goal')).toEqual([]);
  });
});
