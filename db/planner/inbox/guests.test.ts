import { describe, expect, it } from 'vitest';
import { day as dayOf } from '@/lib/plan/time/day';
import { anInbox, coffee } from './inbox-sample';

describe('the guests of an event', () => {
  it('follows its event when the guests change, and says so only then', async () => {
    const { inbox, ana, open } = await anInbox();
    const zoe = { name: 'Zoe Park', email: 'zoe@example.org' };
    await inbox.receive([coffee({ people: [{ id: ana }] })]);
    expect(await inbox.receive([coffee({ people: [{ id: ana }] })])).toMatchObject({ moved: 0 });
    expect(await inbox.receive([coffee({ people: [{ id: ana }], newcomers: [zoe] })])).toEqual({ added: 0, moved: 1, withdrawn: 0 });
    expect((await open()).map(({ people }) => people.map(({ name }) => name))).toEqual([['Ana Silva', 'Zoe Park']]);
    await inbox.receive([coffee({ newcomers: [zoe], day: dayOf('2027-03-05') })]);
    expect(await open()).toMatchObject([{ day: '2027-03-05', people: [{ name: 'Zoe Park' }] }]);
  });

  it('knows a guest by name where exactly one person has it, and keeps the address for the next time', async () => {
    const { planner, tables, inbox, ana, open } = await anInbox();
    const asAna = { name: 'ana  silva', email: 'ana@home.example' };
    await inbox.receive([coffee({ newcomers: [asAna] })]);
    expect(await open()).toMatchObject([{ people: [{ personId: ana, name: 'Ana Silva' }] }]);
    expect(await inbox.receive([coffee({ newcomers: [asAna] })])).toMatchObject({ added: 0, moved: 0 });
    const planId = await planner.plans.begin({ name: 'E', objective: 'E', startsOn: dayOf('2027-01-04'), endsOn: dayOf('2027-09-30') });
    await inbox.confirm([{ id: (await open())[0]?.id ?? '', line: '', outcome: null }], planId);
    expect((await planner.people.whole(ana)).emails).toMatchObject([{ value: 'ana@home.example' }]);
    expect(await tables.people.select()).toHaveLength(1);
  });

  it('leaves a guest new whose name two people have', async () => {
    const { planner, inbox, open } = await anInbox();
    await planner.people.meet('Ana Silva');
    await inbox.receive([coffee({ newcomers: [{ name: 'Ana Silva', email: '' }] })]);
    expect(await open()).toMatchObject([{ people: [{ personId: null, name: 'Ana Silva' }] }]);
  });

  it('leaves out a guest who has the name of someone never suggested', async () => {
    const { inbox, ana, open } = await anInbox();
    await inbox.mute({ personId: ana, email: '' });
    await inbox.receive([coffee({ newcomers: [{ name: 'Ana Silva', email: 'ana@home.example' }] })]);
    expect(await open()).toEqual([]);
  });
});
