import { describe, expect, it } from 'vitest';
import type { Suggestion } from '@/lib/plan/inbox/suggestion';
import { stepSchema } from '@/lib/plan/step/step';
import { type Day, day as dayOf } from '@/lib/plan/time/day';
import type { OutcomeKind } from '@/lib/plan/words/words';
import { AlreadyAnswered, MissingRow } from '../../errors';
import { anInbox, coffee, withAna } from './inbox-sample';

async function anInboxToConfirm(...suggestions: Suggestion[]) {
  const inbox = await anInbox(...suggestions);
  const confirmAll = async (line = '', outcome: OutcomeKind | null = null) =>
    inbox.planner.inbox.confirm(
      (await inbox.open()).map(({ id }) => ({ id, line, outcome })),
      inbox.planId,
    );
  return { ...inbox, confirmAll };
}

describe('a suggestion that is confirmed', () => {
  it('is logged with everyone who took part; newcomers become people with their address', async () => {
    const { planner, tables, ana, confirmAll, open } = await anInboxToConfirm(coffee(withAna));
    expect(await confirmAll('She knows Vera.')).toMatchObject({ logged: 1 });
    expect(await open()).toEqual([]);
    expect(await tables.interactions.select()).toMatchObject([
      { kind: 'coffee_chat', line: 'She knows Vera.', happenedOn: dayOf('2027-03-08') },
    ]);
    expect(await planner.people.find(ana)).toMatchObject({ lastContactOn: dayOf('2027-03-08') });
    const met = (await tables.people.select()).find(({ display }) => display === 'Bo Chen');
    expect(met).toMatchObject({ lastContactOn: dayOf('2027-03-08') });
    expect((await planner.people.whole(met?.id ?? '')).emails).toMatchObject([{ value: 'bo@example.org' }]);
  });

  it('completes the step planned with the same person within a day, and no other', async () => {
    const { planner, tables, planId, ana, confirmAll } = await anInboxToConfirm(coffee(withAna));
    const step = (dueOn: Day) => tables.steps.create({ planId, personId: ana, kind: 'coffee_chat', title: 'Coffee', dueOn });
    const [near, far] = [await step(dayOf('2027-03-09')), await step(dayOf('2027-03-12'))];
    const homework = await tables.steps.create({ planId, personId: ana, kind: 'prepare', title: 'Read up', dueOn: dayOf('2027-03-08') });
    await confirmAll();
    expect(await planner.steps.find(near)).toMatchObject({ doneOn: dayOf('2027-03-08') });
    expect(await planner.steps.find(far)).toMatchObject({ doneOn: null });
    expect(await planner.steps.find(homework)).toMatchObject({ doneOn: null });
  });

  it('completes a step planned with several, whoever of them came', async () => {
    const { planner, tables, planId, ana, confirmAll } = await anInboxToConfirm(coffee({ ...withAna, newcomers: [] }));
    const zoe = await planner.people.meet('Zoe Park');
    const draft = { planId, personId: zoe, others: [{ id: ana, name: '' }], kind: 'coffee_chat', title: 'Coffee', dueOn: '2027-03-08' };
    await planner.steps.save(stepSchema.parse(draft));
    await confirmAll();
    expect(await tables.steps.select()).toMatchObject([{ doneOn: dayOf('2027-03-08') }]);
  });

  it('keeps what came of it, with a day to report back by; undo takes it back', async () => {
    const { planner, tables, ana, confirmAll } = await anInboxToConfirm(coffee({ ...withAna, newcomers: [] }));
    const { undo } = await confirmAll('Write the case up', 'advice');
    expect(await tables.interactions.select()).toMatchObject([{ line: '' }]);
    expect(await tables.outcomes.select()).toMatchObject([
      { personId: ana, kind: 'advice', direction: 'received', text: 'Write the case up', reportBackBy: expect.any(String) },
    ]);
    await planner.trash.undo(undo);
    expect(await tables.outcomes.select()).toEqual([]);
  });

  it('is taken back by one undo, with all that came of it', async () => {
    const { planner, tables, ana, confirmAll, open } = await anInboxToConfirm(
      coffee(withAna),
      coffee({ key: 'event-2', title: 'Call', kind: 'phone_call' }),
    );
    const { undo } = await confirmAll();
    expect(await tables.interactions.select()).toHaveLength(2);
    await planner.trash.undo(undo);
    expect(await tables.interactions.select()).toEqual([]);
    expect((await tables.people.select()).map(({ display }) => display)).toEqual(['Ana Silva']);
    expect(await planner.people.find(ana)).toMatchObject({ lastContactOn: null });
    expect(await open()).toHaveLength(2);
  });

  it('makes a newcomer of several suggestions once, and finds who came into the address book since', async () => {
    const { planner, tables, confirmAll } = await anInboxToConfirm(coffee(), coffee({ key: 'event-2', title: 'Call' }));
    await confirmAll();
    expect((await tables.people.select()).filter(({ display }) => display === 'Bo Chen')).toHaveLength(1);
    await planner.inbox.receive([coffee({ key: 'event-3', title: 'Walk', newcomers: [{ name: 'bo', email: 'bo@example.org' }] })]);
    await confirmAll();
    expect(await tables.people.select()).toHaveLength(2);
    expect(await tables.interactions.select()).toHaveLength(3);
  });

  it('is confirmed once, however many tabs do it', async () => {
    const { planner, tables, planId, open, confirmAll } = await anInboxToConfirm(coffee());
    const items = (await open()).map(({ id }) => ({ id, line: '', outcome: null }));
    await confirmAll();
    await expect(planner.inbox.confirm(items, planId)).rejects.toThrow(AlreadyAnswered);
    await expect(planner.inbox.confirm([{ id: 'no-such-one', line: '', outcome: null }], planId)).rejects.toThrow(MissingRow);
    expect(await tables.interactions.select()).toHaveLength(1);
  });

  it('is left out of several where another tab confirmed it', async () => {
    const { planner, tables, planId, open } = await anInboxToConfirm(coffee(), coffee({ key: 'event-2', title: 'Call' }));
    const items = (await open()).map(({ id }) => ({ id, line: '', outcome: null }));
    await planner.inbox.confirm(items.slice(0, 1), planId);
    expect(await planner.inbox.confirm(items, planId)).toMatchObject({ logged: 1 });
    expect(await tables.interactions.select()).toHaveLength(2);
  });

  it('is confirmed by one of two tabs that do it at the same moment', async () => {
    const { planner, tables, planId, open } = await anInboxToConfirm(coffee());
    const items = (await open()).map(({ id }) => ({ id, line: '', outcome: null }));
    const both = await Promise.allSettled([planner.inbox.confirm(items, planId), planner.inbox.confirm(items, planId)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: new AlreadyAnswered() });
    expect(await tables.interactions.select()).toHaveLength(1);
    expect((await tables.people.select()).filter(({ display }) => display === 'Bo Chen')).toHaveLength(1);
  });

  it('counts someone once who was merged with another guest meanwhile, and no one who was removed', async () => {
    const { planner, tables, ana, confirmAll } = await anInboxToConfirm();
    const twin = await planner.people.meet('Ana S.');
    await planner.inbox.receive([coffee({ people: [{ id: ana }, { id: twin }], newcomers: [] })]);
    await planner.inbox.receive([coffee({ key: 'event-2', title: 'Walk', people: [{ id: ana }] })]);
    await planner.duplicates.merge(ana, twin, []);
    await confirmAll();
    expect((await tables.interactionPeople.select()).filter(({ personId }) => personId === ana)).toHaveLength(2);
    await planner.inbox.receive([coffee({ key: 'event-3', title: 'Run', day: dayOf('2027-03-05'), people: [{ id: ana }] })]);
    await planner.people.remove(ana, 'Ana Silva');
    await confirmAll();
    const names = (await tables.people.select()).map(({ display }) => display);
    expect(names).toEqual(['Bo Chen']);
  });

  it('takes the place of a tick, so that one coffee is one conversation', async () => {
    const { planner, tables, planId, ana, open } = await anInboxToConfirm(coffee({ ...withAna, newcomers: [] }));
    const step = { planId, personId: ana, kind: 'coffee_chat', title: 'Coffee', dueOn: '2027-03-08' };
    const stepId = await planner.steps.save(stepSchema.parse(step));
    await planner.steps.complete(stepId, dayOf('2027-03-08'));
    await planner.inbox.confirm(
      (await open()).map(({ id }) => ({ id, line: 'She likes maps', outcome: null })),
      planId,
    );
    expect(await tables.interactions.select()).toMatchObject([{ line: 'She likes maps', stepId }]);
  });

  it('goes with the only person in it, and comes back with them', async () => {
    const { planner, ana, open } = await anInboxToConfirm(coffee({ ...withAna, newcomers: [] }), coffee({ key: 'event-2', title: 'Walk' }));
    const undo = await planner.people.remove(ana, 'Ana Silva');
    expect(await open()).toMatchObject([{ title: 'Walk' }]);
    await planner.trash.undo(undo);
    expect((await open()).map(({ people }) => people.length)).toEqual([1, 1]);
  });

  it('follows a person who was merged meanwhile', async () => {
    const { planner, ana, confirmAll } = await anInboxToConfirm(coffee({ ...withAna, newcomers: [] }));
    const twin = await planner.people.meet('Ana S.');
    await planner.duplicates.merge(twin, ana, []);
    await confirmAll();
    expect(await planner.people.find(twin)).toMatchObject({ lastContactOn: dayOf('2027-03-08') });
  });

  it('suggests no one who was merged with someone never suggested', async () => {
    const { planner, ana } = await anInboxToConfirm();
    const twin = await planner.people.meet('Ana S.');
    await planner.inbox.mute({ personId: ana, email: '' });
    await planner.duplicates.merge(twin, ana, []);
    expect(await planner.addresses.mutedPeople()).toMatchObject([{ id: twin }]);
  });
});
