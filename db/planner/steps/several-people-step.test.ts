import { describe, expect, it } from 'vitest';
import { stepSchema } from '@/lib/plan/step/step';
import { day as dayOf } from '@/lib/plan/time/day';
import { aCircle, each, today } from './several-people-sample';

describe('a step with several people', () => {
  const day = dayOf('2027-03-12');
  const aStep = async () => {
    const circle = await aCircle(['Ana', 'Bo', 'Kay']);
    const { planner, planId, personIds, goals } = circle;
    const [ana = '', bo = '', kay = ''] = personIds;
    const draft = { planId, goalId: goals.people, personId: ana, kind: 'coffee_chat', title: 'Coffee', dueOn: day };
    const save = (others: object[], more: object = {}) => planner.steps.save(stepSchema.parse({ ...draft, others, ...more }), today);
    const stepId = await save([{ id: bo }, { name: 'Vera' }, { id: ana }]);
    const planned = async (id: string) => (await planner.people.thread(id)).steps.map((step) => step.id);
    const withWhom = async () => {
      const step = await planner.steps.inFull(stepId);
      return [step.person, ...step.others.map(({ display }) => display)];
    };
    return { ...circle, ana, bo, kay, save, stepId, planned, withWhom };
  };

  it('names each once, stands in the timeline of each, and can be given others', async () => {
    const { ana, bo, kay, save, stepId, planned, withWhom, planner } = await aStep();
    expect(await withWhom()).toEqual(['Ana', 'Bo', 'Vera']);
    expect([await planned(ana), await planned(bo), await planned(kay)]).toEqual([[stepId], [stepId], []]);
    const { version } = await planner.steps.find(stepId);
    await save([{ id: kay }], { id: stepId, version });
    expect(await withWhom()).toEqual(['Ana', 'Kay']);
    expect(await planned(bo)).toEqual([]);
  });

  it('is the next step of every key connection it is with, and is drawn for each', async () => {
    const { planner, planId, ana, bo } = await aStep();
    const { drawnGoals } = await planner.threads.drawn(planId, { today, weekStart: 1, pauses: [] });
    const paths = drawnGoals.flatMap((drawn) => drawn.paths).filter((path) => JSON.stringify(path).includes('Coffee'));
    expect(paths.map(({ personId }) => personId)).toEqual(expect.arrayContaining([ana, bo]));
    const gaps = drawnGoals.flatMap((drawn) => drawn.paths).filter(({ personId }) => personId === bo);
    expect(JSON.stringify(gaps)).not.toMatch(/no next step/i);
  });

  it('stays with the others when its first person is removed or merged, until that is taken back', async () => {
    const { planner, ana, bo, withWhom } = await aStep();
    const removed = await planner.people.remove(ana, 'Ana');
    expect(await withWhom()).toEqual(['Bo', 'Vera']);
    expect((await planner.trash.list(1))[0]).toMatchObject({ noun: 'people' });
    await planner.trash.undo(removed);
    expect(await withWhom()).toEqual(['Ana', 'Bo', 'Vera']);
    const merged = await planner.duplicates.merge(bo, ana, []);
    expect(await withWhom()).toEqual(['Bo', 'Vera']);
    await planner.trash.undo(merged);
    expect(await withWhom()).toEqual(['Ana', 'Bo', 'Vera']);
    const other = await planner.duplicates.merge(ana, bo, []);
    expect(await withWhom()).toEqual(['Ana', 'Vera']);
    await planner.trash.undo(other);
    expect(await withWhom()).toEqual(['Ana', 'Bo', 'Vera']);
  });

  it('follows from a conversation with all of them, and is taken back with it', async () => {
    const { planner, personIds, tables, log } = await aStep();
    const next = { title: 'Send the draft', kind: 'follow_up', dueOn: day, goalId: '' };
    const { undo } = await log(each(personIds), { next });
    const [step] = (await tables.steps.select()).filter(({ title }) => title === next.title);
    expect((await planner.steps.inFull(step?.id ?? '')).others.map(({ display }) => display)).toEqual(['Bo', 'Kay']);
    await planner.trash.undo(undo);
    expect((await tables.steps.select()).map(({ title }) => title)).toEqual(['Coffee']);
  });
});
