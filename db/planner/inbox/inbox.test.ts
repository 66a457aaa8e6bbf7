import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logSchema } from '@/lib/plan/step/interaction';
import { day as dayOf } from '@/lib/plan/time/day';
import { AlreadyAnswered } from '../../errors';
import { anInbox, coffee, today } from './inbox-sample';

describe('what a calendar proposes', () => {
  it('is listed with who took part, the newest first', async () => {
    const { inbox, ana, open } = await anInbox();
    await inbox.receive([coffee({ people: [{ id: ana }] }), coffee({ key: 'event-2', day: today, title: 'Call' })]);
    expect((await open()).map(({ title, people }) => [title, people.map(({ name }) => name)])).toEqual([
      ['Call', ['Bo Chen']],
      ['Coffee', ['Ana Silva', 'Bo Chen']],
    ]);
  });

  it('adds nothing when it comes again, from the same calendar or another', async () => {
    const { inbox } = await anInbox();
    expect(await inbox.receive([coffee()])).toEqual({ added: 1, moved: 0, withdrawn: 0 });
    expect(await inbox.receive([coffee(), coffee({ key: 'the same in Outlook' })])).toEqual({ added: 0, moved: 0, withdrawn: 0 });
  });

  it('moves with its event and goes with it, but stays as it was settled', async () => {
    const { inbox, open } = await anInbox();
    await inbox.receive([coffee(), coffee({ key: 'event-2', title: 'Call' })]);
    await inbox.receive([coffee({ day: dayOf('2027-03-07') })], ['event-1', 'event-2']);
    const [moved, ...others] = await open();
    expect(moved).toMatchObject({ day: dayOf('2027-03-07'), title: 'Coffee' });
    expect(others).toEqual([]);
    await inbox.dismiss({ ids: [moved?.id ?? ''], state: 'not_happened' });
    expect(await inbox.receive([coffee({ day: dayOf('2027-03-06') })], ['event-1'])).toEqual({ added: 0, moved: 0, withdrawn: 0 });
    expect(await open()).toEqual([]);
  });

  it('is left out when it is logged already', async () => {
    const { inbox, ana, tables, open } = await anInbox();
    await tables.interactions.create({ personId: ana, kind: 'meeting', happenedOn: dayOf('2027-03-08') });
    await inbox.receive([coffee({ people: [{ id: ana }], newcomers: [] })]);
    expect(await open()).toEqual([]);
  });

  it('lists what is to come apart from what waits for an answer', async () => {
    const { inbox, open } = await anInbox();
    await inbox.receive([coffee({ day: dayOf('2027-03-10') })]);
    expect(await open()).toEqual([]);
    expect(await inbox.upcoming(today, 3)).toMatchObject([{ title: 'Coffee', day: dayOf('2027-03-10') }]);
    expect(await inbox.openCount(today)).toBe(0);
  });

  it('received in any order and any number of times is the same as once', async () => {
    const events = fc.array(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        day: fc.constantFrom(dayOf('2027-03-01'), dayOf('2027-03-02')),
        title: fc.constantFrom('Tea', 'Call'),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(events, async (found) => {
        const { inbox, open } = await anInbox();
        const all = found.map((fields) => coffee(fields));
        await inbox.receive(all);
        const once = await open();
        await inbox.receive(all);
        expect(await open()).toEqual(once);
      }),
      { numRuns: 25 },
    );
  });
});

describe('someone who is never suggested', () => {
  it('is taken out of every suggestion, and a suggestion of them alone goes; undo brings both back', async () => {
    const { planner, inbox, ana, open } = await anInbox();
    await inbox.receive([
      coffee({ people: [{ id: ana }] }),
      coffee({ key: 'event-2', title: 'Walk', people: [{ id: ana }], newcomers: [] }),
    ]);
    const undo = await inbox.mute({ personId: ana, email: '' });
    expect((await open()).map(({ title, people }) => [title, people.length])).toEqual([['Coffee', 1]]);
    expect((await planner.people.find(ana)).isMuted).toBe(true);
    await planner.trash.undo(undo);
    expect((await open()).map(({ people }) => people.length).toSorted()).toEqual([1, 2]);
    expect((await planner.people.find(ana)).isMuted).toBe(false);
  });

  it('may be a newcomer, known by their address', async () => {
    const { planner, inbox, open } = await anInbox();
    await inbox.receive([coffee()]);
    await inbox.mute({ personId: null, email: 'bo@example.org' });
    expect(await open()).toEqual([]);
    expect(await planner.addresses.list()).toMatchObject([{ email: 'bo@example.org', meaning: 'muted' }]);
  });
});

it('dismisses several at once, and undo opens them again', async () => {
  const { planner, inbox, open } = await anInbox();
  await inbox.receive([coffee(), coffee({ key: 'event-2', title: 'Call' })]);
  const ids = (await open()).map(({ id }) => id);
  const undo = await inbox.dismiss({ ids, state: 'not_conversation' });
  expect(await open()).toEqual([]);
  await expect(inbox.dismiss({ ids, state: 'not_happened' })).rejects.toThrow(AlreadyAnswered);
  await planner.trash.undo(undo);
  expect(await open()).toHaveLength(2);
});

it('knows one’s own addresses, and suggests someone again when asked to', async () => {
  const { planner, inbox, ana } = await anInbox();
  expect(await planner.addresses.addOwn('me@work.example')).toBe(true);
  await inbox.mute({ personId: null, email: 'bo@example.org' });
  await planner.addresses.addOwn('bo@example.org');
  expect((await planner.addresses.list()).map(({ meaning }) => meaning)).toEqual(['own', 'own']);
  await inbox.mute({ personId: ana, email: '' });
  expect(await planner.addresses.mutedPeople()).toEqual([{ id: ana, name: 'Ana Silva' }]);
  await planner.addresses.unmute(ana);
  expect(await planner.addresses.mutedPeople()).toEqual([]);
});

it('suggests the answer that a message may be, which ends the wait once it is confirmed', async () => {
  const { planner, tables, inbox, ana, open } = await anInbox();
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Into energy',
    startsOn: dayOf('2027-01-04'),
    endsOn: dayOf('2027-09-30'),
  });
  await tables.contactDetails.create({ personId: ana, kind: 'email', value: 'ana@example.org' });
  const sent = { people: [{ id: ana, name: '' }], kind: 'email', happenedOn: dayOf('2027-03-01'), isOutreach: true };
  await planner.interactions.log(logSchema.parse(sent), planId);
  const message = new TextEncoder().encode(
    [
      'From: Ana Silva <ana@example.org>',
      'To: me@example.org',
      'Date: Mon, 08 Mar 2027 09:00:00 +0000',
      'Subject: Re: Coffee?',
      '',
      'Yes!',
    ].join('\r\n'),
  );
  expect(await inbox.readMessage(message, today, 'UTC')).toMatchObject({ added: 1 });
  expect(await inbox.readMessage(message, today, 'UTC')).toMatchObject({ added: 0 });
  const [answer] = await open();
  expect(answer).toMatchObject({ kind: 'email', day: dayOf('2027-03-08'), title: 'Re: Coffee?' });
  await inbox.confirm([{ id: answer?.id ?? '', line: '', outcome: null }], planId);
  expect(await planner.people.find(ana)).toMatchObject({ waitingSince: null, lastContactOn: dayOf('2027-03-08') });
  expect(await inbox.readMessage(new TextEncoder().encode('no message'), today, 'UTC')).toEqual({ problem: expect.any(String) });
});
