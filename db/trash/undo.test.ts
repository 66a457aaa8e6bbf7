import { describe, expect, it } from 'vitest';
import { sayWith, TRASH_DAYS, trashNouns, trashPerPage } from '@/lib/plan/account/trash';
import { logSchema } from '@/lib/plan/step/interaction';
import { day as dayOf } from '@/lib/plan/time/day';
import { acrossAccounts } from '../across-accounts';
import { freshPlanner, noon } from '../engine/fresh-database';
import { keepHouse } from '../engine/housekeeping';
import { CannotUndo, MissingRow } from '../errors';
import { interactions, outcomes, people, steps, trash } from '../schema';
import { tableNamed } from './foreign-keys';

const day = dayOf('2027-03-04');

async function begin() {
  const { db, planner, tables, ownerId } = await freshPlanner();
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Move',
    startsOn: dayOf('2027-01-04'),
    endsOn: dayOf('2027-09-30'),
  });
  const rows = async () => {
    const found = await acrossAccounts(() => Promise.all([people, steps, interactions, outcomes].map((table) => db.select().from(table))));
    return found.map((some) => some.map(({ version, ...row }) => row).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  };
  const log = (more: object) =>
    planner.interactions
      .log(logSchema.parse({ kind: 'meeting', happenedOn: day, stepId: '', ...more }), planId)
      .then(({ people: [met], ...logged }) => ({ ...logged, id: met?.id ?? '' }));
  return { db, planner, tables, ownerId, planId, rows, log };
}

describe('undoing a logged conversation', () => {
  it('takes back all that the submit made and changed', async () => {
    const { planner, tables, planId, rows, log } = await begin();
    const personId = await planner.people.meet('Ana Diaz');
    const stepId = await tables.steps.create({ planId, personId: null, kind: 'coffee_chat', title: 'Coffee', dueOn: day });
    await log({ people: [{ id: personId }], kind: 'email', isOutreach: true });
    const before = await rows();
    const { undo } = await log({
      people: [{ id: personId }],
      stepId,
      next: { title: 'Send the article', kind: 'follow_up', dueOn: day, goalId: '' },
      outcome: { kind: 'advice', direction: 'received', text: 'Write it up' },
    });
    expect((await planner.steps.find(stepId)).doneOn).toBe(day);
    expect(await planner.trash.undo(undo)).toEqual({ isRemovedAgain: true });
    expect(await rows()).toEqual(before);
  });

  it('takes a new person back, unless something else needs them by now', async () => {
    const { planner, tables, planId, rows, log } = await begin();
    const stepId = await tables.steps.create({ planId, personId: null, kind: 'coffee_chat', title: 'Coffee', dueOn: day });
    const before = await rows();
    const first = await log({ people: [{ name: 'Jo Ellis' }], stepId });
    await planner.trash.undo(first.undo);
    expect(await rows()).toEqual(before);

    const second = await log({ people: [{ name: 'Jo Ellis' }] });
    await tables.steps.create({ planId, personId: second.id, kind: 'coffee_chat', title: 'Lunch', dueOn: day });
    await planner.trash.undo(second.undo);
    expect(await tables.interactions.select()).toEqual([]);
    expect(await planner.people.find(second.id)).toMatchObject({ display: 'Jo Ellis', lastContactOn: null });
  });

  it('says so when something was added to it since', async () => {
    const { planner, tables, log } = await begin();
    const { undo, id, interactionId } = await log({ people: [{ name: 'Jo Ellis' }] });
    const advice = { kind: 'advice', direction: 'received', text: 'Write it up', happenedOn: day } as const;
    await tables.outcomes.create({ personId: id, stepId: null, interactionId, ...advice });
    await expect(planner.trash.undo(undo)).rejects.toThrow('That cannot be undone: something was added to it since.');
    expect(await tables.interactions.select()).toHaveLength(1);
  });
});

describe('the trash', () => {
  it('lists what was removed with what went with it, page by page, and nothing else', async () => {
    const { planner, tables, planId, log } = await begin();
    const { id } = await log({ people: [{ name: 'Jo Ellis' }] });
    await tables.steps.create({ planId, personId: id, kind: 'coffee_chat', title: 'Lunch', dueOn: day });
    expect(await planner.trash.list(1)).toEqual([]);
    await planner.people.remove(id, 'Jo Ellis');
    const [entry] = await planner.trash.list(1);
    expect(entry).toMatchObject({ label: 'Jo Ellis', noun: 'people' });
    expect(sayWith('people', JSON.parse(entry?.rows ?? '{}'))).toMatch(/one conversation/);
    for (let count = 0; count < trashPerPage; count++)
      await planner.people.remove(await planner.people.meet(`Person ${count}`), `${count}`);
    expect(await planner.trash.list(1)).toHaveLength(trashPerPage + 1);
    expect(await planner.trash.list(2)).toHaveLength(1);
  });

  it('tells entries of one label apart by what they say', async () => {
    const { planner, log } = await begin();
    for (const line of ['About pilots', 'About prices']) {
      const { interactionId } = await log({ people: [{ name: 'Jo Ellis' }], line });
      await planner.interactions.remove(interactionId, 'meeting');
    }
    expect((await planner.trash.list(1)).map(({ text }) => text).toSorted()).toEqual(['About pilots', 'About prices']);
  });

  it('says which entry to restore first', async () => {
    const { planner, tables, planId } = await begin();
    const goalId = await tables.goals.create({
      planId,
      statement: 'Talk with nine',
      baseline: 0,
      target: 9,
      unit: '',
      measure: 'manual',
      startsOn: day,
      dueOn: dayOf('2027-06-30'),
    });
    const goal = await planner.goals.remove(goalId, 'Talk with nine');
    const plan = await planner.plans.remove(planId, 'Energy');
    await expect(planner.trash.undo(goal)).rejects.toThrow(
      'That cannot be undone: restore “Energy” first, which holds the plan it belongs to.',
    );
    await planner.trash.undo(plan);
    await planner.trash.undo(goal);
    expect(await planner.goals.find(goalId)).toMatchObject({ statement: 'Talk with nine' });
  });

  it('says so when the name is taken again, and can delete for good', async () => {
    const { planner, tables } = await begin();
    const undo = await planner.organizations.remove(await tables.organizations.create({ name: 'Northgrid' }), 'Northgrid');
    await tables.organizations.create({ name: 'Northgrid' });
    await expect(planner.trash.undo(undo)).rejects.toThrow(new CannotUndo('something of the same name is there again'));
    await planner.trash.forget(undo);
    expect(await planner.trash.list(1)).toEqual([]);
    await expect(planner.trash.forget(undo)).rejects.toThrow(MissingRow);
  });

  it('is emptied after thirty days', async () => {
    const { db, planner } = await begin();
    await planner.people.remove(await planner.people.meet('Jo Ellis'), 'Jo Ellis');
    const later = (days: number) => new Date(noon.getTime() + days * 864e5);
    await keepHouse(db, later(TRASH_DAYS - 1));
    expect(await planner.trash.list(1)).toHaveLength(1);
    await keepHouse(db, later(TRASH_DAYS + 1));
    expect(await acrossAccounts(() => db.select().from(trash))).toEqual([]);
  });

  it('has a name for tables that exist', () => {
    for (const table of Object.keys(trashNouns)) expect(tableNamed(table), table).toBeDefined();
  });
});
