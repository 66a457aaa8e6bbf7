import { describe, expect, it } from 'vitest';
import { logSchema } from '@/lib/plan/step/interaction';
import { day as dayOf } from '@/lib/plan/time/day';
import { AlreadyAnswered } from '../../errors';
import { anInbox, coffee, withAna } from './inbox-sample';

describe('a suggestion that is edited before it is logged', () => {
  const edited = (fields: object) => logSchema.parse({ kind: 'video_call', happenedOn: dayOf('2027-03-07'), ...fields });

  it('is confirmed by the log, with the address of a newcomer; undo opens it again', async () => {
    const { planner, tables, planId, ana, open } = await anInbox(coffee(withAna));
    const [{ id: suggestionId = '' } = {}] = await open();
    const people = [{ id: ana }, { id: '', name: 'Bo Chen' }];
    const { undo } = await planner.interactions.log(edited({ people, suggestionId, line: 'By video after all' }), planId);
    expect(await open()).toEqual([]);
    expect(await tables.interactions.select()).toMatchObject([
      { kind: 'video_call', happenedOn: '2027-03-07', line: 'By video after all' },
    ]);
    const [met] = (await tables.people.select()).filter(({ display }) => display === 'Bo Chen');
    expect((await planner.people.whole(met?.id ?? '')).emails).toMatchObject([{ value: 'bo@example.org' }]);
    expect(await planner.inbox.receive([coffee(withAna)])).toMatchObject({ added: 0 });
    await planner.trash.undo(undo);
    expect(await open()).toHaveLength(1);
    expect(await tables.interactions.select()).toEqual([]);
  });

  it('completes the planned step, unless another is chosen', async () => {
    const { planner, tables, planId, ana, open } = await anInbox(coffee({ ...withAna, newcomers: [] }));
    const [{ id: suggestionId = '' } = {}] = await open();
    const step = await tables.steps.create({ planId, personId: ana, kind: 'coffee_chat', title: 'Coffee', dueOn: dayOf('2027-03-08') });
    await planner.interactions.log(edited({ people: [{ id: ana }], suggestionId }), planId);
    expect(await planner.steps.find(step)).toMatchObject({ doneOn: '2027-03-07' });
  });

  it('is refused once it was confirmed in another tab, and logs nothing', async () => {
    const { planner, tables, planId, open } = await anInbox(coffee());
    const [{ id: suggestionId = '' } = {}] = await open();
    await planner.inbox.confirm([{ id: suggestionId, line: '', outcome: null }], planId);
    const again = planner.interactions.log(edited({ people: [{ id: '', name: 'Bo Chen' }], suggestionId }), planId);
    await expect(again).rejects.toThrow(AlreadyAnswered);
    expect(await tables.interactions.select()).toHaveLength(1);
  });
});
