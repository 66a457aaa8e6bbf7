import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noon } from '@/db/engine/fresh-database';
import { users } from '@/db/schema';
import { day } from '@/lib/plan/time/day';
import type { LetterSource } from './kinds';
import { closeMailServers, mailCatcher } from './mail-catcher';
import { greeting, oneLetterDue } from './one-letter-due';

let due: Awaited<ReturnType<typeof oneLetterDue>>;
beforeEach(async () => {
  due = await oneLetterDue();
});
afterEach(closeMailServers);

const later = (minutes: number) => new Date(noon.getTime() + minutes * 6e4);

describe('a letter that is due', () => {
  it('is sent as text and HTML, to a name and an address, and only once', async () => {
    const { server, caught } = await mailCatcher();
    await due.send(server);
    await due.send(server);
    expect(caught).toHaveLength(1);
    const [letter] = caught;
    expect(letter).toMatchObject({
      subject: 'Hello Ines',
      from: { name: 'Throughline', address: 'plans@example.org' },
      to: [{ name: 'Ines', address: 'ines@example.org' }],
      messageId: expect.stringMatching(/^<[\w-]+@example\.org>$/),
    });
    expect(letter?.text).toContain('Good morning.');
    expect(letter?.html).toContain('<p>Good morning.</p>');
    expect(letter?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    expect(await due.states()).toEqual(['sent']);
  });

  it('goes to one person, whatever stands in the name', async () => {
    await due.db.update(users).set({ name: 'Ines, <mallory@example.org>\r\nBcc: mallory@example.org' }).where(eq(users.id, due.ownerId));
    const { server, caught } = await mailCatcher();
    await due.send(server);
    expect(caught[0]?.to).toEqual([expect.objectContaining({ address: 'ines@example.org' })]);
    expect(caught[0]?.bcc).toBeUndefined();
  });

  it('is not sent when there is nothing to say, or when it is too old to be of use', async () => {
    const { server, caught } = await mailCatcher();
    await due.send(server, { sources: { 'new-sign-in': { ...greeting, letterFor: async () => undefined } } });
    await due.enqueue('new-sign-in', 'two');
    await due.send(server, { now: () => later(49 * 60) });
    expect(caught).toEqual([]);
    expect(await due.states()).toEqual(['dropped', 'dropped']);
  });

  it('is tried again when our own code could not write it, and the error is logged', async () => {
    const errors: unknown[] = [];
    const broken: LetterSource = { ...greeting, letterFor: () => Promise.reject(new Error('broken')) };
    const { server } = await mailCatcher();
    await due.send(server, { sources: { 'new-sign-in': broken }, logError: (error) => errors.push(error) });
    expect([errors, await due.states()]).toEqual([[new Error('broken')], ['due']]);
  });
});

describe('a letter about the plan', () => {
  beforeEach(() => due.enqueue('reader-wrote', 'one'));
  const confirm = () => due.db.update(users).set({ emailConfirmedAt: noon }).where(eq(users.id, due.ownerId));

  it('goes only to an address that was confirmed', async () => {
    const { server } = await mailCatcher();
    await due.send(server);
    expect(await due.states()).toEqual(['sent', 'dropped']);
  });

  it('waits for the end of a pause, while letters about the account are sent', async () => {
    await confirm();
    const today = day('2027-03-09');
    await due.planner.pauses.add({ fromOn: today, toOn: today, reason: '', enteredOn: today, emergency: true });
    const { server, caught } = await mailCatcher();
    await due.send(server);
    expect([caught.length, await due.states()]).toEqual([1, ['sent', 'due']]);
    await due.send(server, { now: () => later(24 * 60) });
    expect([caught.length, await due.states()]).toEqual([2, ['sent', 'sent']]);
  });
});

describe('when the process is about to stop', () => {
  it('no letter is begun', async () => {
    const { server, caught } = await mailCatcher();
    await due.send(server, { isStopping: () => true });
    expect([caught.length, await due.states()]).toEqual([0, ['due']]);
  });
});
