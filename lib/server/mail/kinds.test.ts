import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf } from '@/db/accounts/accounts';
import { startSession } from '@/db/accounts/sessions';
import { noon, planWithGoal } from '@/db/engine/fresh-database';
import { bundledAt } from '@/db/letters/bundles';
import { lettersOf } from '@/db/letters/letters';
import { rowsOf } from '@/db/rows';
import { letters, shares, tickets, users } from '@/db/schema';
import { scopeOf } from '@/db/scope';
import { day } from '@/lib/plan/time/day';
import { letterSources } from './kinds';
import { closeMailServers, mailCatcher } from './mail-catcher';
import { oneLetterDue } from './one-letter-due';

let due: Awaited<ReturnType<typeof oneLetterDue>>;
let post: Awaited<ReturnType<typeof mailCatcher>>;
beforeEach(async () => {
  due = await oneLetterDue();
  await due.db.delete(letters);
  post = await mailCatcher();
});
afterEach(closeMailServers);

const later = (minutes: number) => new Date(noon.getTime() + minutes * 6e4);
const send = (at = noon) => due.send(post.server, { sources: letterSources, now: () => at });

/** What follows this path in the link of the letter that came last. */
const tokenAfter = (path: string) => post.caught.at(-1)?.text?.match(new RegExp(`https://plan\\.example\\.org${path}(\\S+)`))?.[1] ?? '';

describe('the letter of a new password', () => {
  it('carries a link that sets one, once', async () => {
    await due.enqueue('new-password', 'one');
    expect(await due.db.select().from(tickets)).toEqual([]);
    await send();
    const accounts = accountsOf(due.db, later(29));
    const token = tokenAfter('/reset/');
    expect(await accounts.emailOfReset(token)).toBe('ines@example.org');
    expect(await accountsOf(due.db, later(31)).emailOfReset(token)).toBeUndefined();
    expect(await accounts.resetPassword(token, 'a hash')).toBe(true);
    expect(await accounts.resetPassword(token, 'a hash')).toBe(false);
  });

  it('does not come hours late', async () => {
    await due.enqueue('new-password', 'one');
    await send(later(61));
    expect(post.caught).toEqual([]);
  });
});

describe('the letter that confirms an address', () => {
  it('carries a link that does so, once; then no more is sent', async () => {
    await due.enqueue('confirm-email', 'one');
    await send();
    const token = tokenAfter('/confirm/');
    const confirmedAt = async () => (await due.db.select().from(users))[0]?.emailConfirmedAt;
    expect(await accountsOf(due.db, noon).hasTicket('confirm', token)).toBe(true);
    // A link for one thing does no other.
    expect(await accountsOf(due.db, noon).confirmEmail(token.replace('confirm', 'reset'))).toBe(false);
    expect(await confirmedAt()).toBeNull();
    expect(await accountsOf(due.db, later(5)).confirmEmail(token)).toBe(true);
    expect(await accountsOf(due.db, later(6)).confirmEmail(token)).toBe(false);
    expect(await confirmedAt()).toEqual(later(5));
    await due.enqueue('confirm-email', 'two');
    await send();
    expect(post.caught).toHaveLength(1);
  });
});

describe('the letter of a new sign-in', () => {
  it('names the browser, and the time where the account lives', async () => {
    await startSession(due.db, due.ownerId, 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', noon);
    await due.enqueue('new-sign-in', 'one');
    await send();
    expect(post.caught[0]?.text).toContain('Firefox on Linux, Tue 9 Mar at 12:00');
  });
});

describe('the letter of feedback', () => {
  let planId: string;
  let shareId: string;
  beforeEach(async () => {
    await due.db.update(users).set({ emailConfirmedAt: noon });
    ({ planId } = await planWithGoal(due));
    const rows = rowsOf(scopeOf(due.db, due.ownerId, noon), shares);
    shareId = await rows.create({ planId, name: 'Adaeze', tokenHash: 'hash', people: 'full' });
  });

  async function leave(text: string, minutes: number) {
    const at = later(minutes);
    await due.tables.feedback.create({ planId, shareId, text, receivedOn: day('2027-03-09'), receivedAt: at });
    const dueAt = await bundledAt(due.db, due.ownerId, 'reader-wrote', 10, at);
    if (dueAt) await lettersOf(due.db, at).enqueue([{ ownerId: due.ownerId, kind: 'reader-wrote', period: at.toISOString(), dueAt }]);
    await send(at);
  }

  it('comes at once, and what follows within ten minutes comes in one more', async () => {
    await leave('First', 0);
    expect(post.caught.map(({ subject }) => subject)).toEqual(['Adaeze left feedback']);
    await leave('Second', 2);
    await leave('Third', 9);
    expect(post.caught).toHaveLength(1);
    await send(later(10));
    expect(post.caught).toHaveLength(2);
    for (const text of ['Second', 'Third']) expect(post.caught[1]?.text).toContain(`> ${text}`);
    expect(post.caught[1]?.text).not.toContain('First');
    await leave('Fourth', 60);
    expect(post.caught).toHaveLength(3);
  });

  it('does not come when it was read in the app before', async () => {
    await leave('First', 0);
    await leave('Second', 2);
    await due.planner.feedback.markRead((await due.planner.feedback.unread()).map(({ id }) => id));
    await send(later(10));
    expect(post.caught).toHaveLength(1);
    expect(await due.states()).toEqual(['sent', 'dropped']);
  });

  it('waits no longer than ten minutes after the clock was set back', async () => {
    await leave('First', 3 * 24 * 60);
    await leave('Second', 0);
    await send(later(10));
    expect(post.caught).toHaveLength(2);
  });
});
