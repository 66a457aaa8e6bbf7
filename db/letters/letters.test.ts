import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LEASE_MS } from '@/lib/mail/letter-states';
import { type Database, databaseOn, openAndMigrate } from '../engine/client';
import { freshDatabase, freshPlanner, noon } from '../engine/fresh-database';
import { openBeside } from '../engine/open';
import { letters } from '../schema';
import type { OwnerId } from '../scope';
import { type ClaimedLetter, type DueLetter, lettersOf } from './letters';

const after = (minutes: number) => new Date(noon.getTime() + minutes * 6e4);
const DAY = 24 * 60;

let db: Database;
let ownerId: OwnerId;
beforeEach(async () => {
  ({ db, ownerId } = await freshPlanner(freshDatabase()));
});

const at = (minutes: number) => lettersOf(db, after(minutes));
const ofWeek = (period: string): DueLetter => ({ ownerId, kind: 'reader-wrote', period, replacesEarlier: true });
const states = async () => (await db.select().from(letters)).map(({ period, state }) => `${period} ${state}`).toSorted();
const problems = async () => (await db.select().from(letters)).map(({ problem }) => problem);

async function claimed(minutes: number): Promise<ClaimedLetter> {
  const letter = await at(minutes).claim();
  if (!letter) throw new Error('Nothing is due.');
  return letter;
}

async function send(minutes: number) {
  const letter = await at(minutes).claim();
  if (!letter || !(await at(minutes).startSending(letter))) return undefined;
  await at(minutes).noteSent(letter);
  return letter.period;
}

describe('a letter', () => {
  it('is sent once for an account, kind and period, however often it is noted', async () => {
    await at(0).enqueue([ofWeek('W10'), ofWeek('W10')]);
    expect(await send(0)).toBe('W10');
    await at(1).enqueue([ofWeek('W10')]);
    expect(await send(1)).toBeUndefined();
    expect(await states()).toEqual(['W10 sent']);
  });

  it('is claimed by one of many', async () => {
    await at(0).enqueue([ofWeek('W10')]);
    const claims = await Promise.all(Array.from({ length: 8 }, () => at(0).claim()));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it('of the account comes before one of the plan', async () => {
    await at(0).enqueue([ofWeek('W10')]);
    await at(5).enqueue([{ ownerId, kind: 'new-password', period: 'one' }]);
    expect([await send(5), await send(5)]).toEqual(['one', 'W10']);
  });

  it('waits longer after each failure, and is given up with the reason after the last', async () => {
    await at(0).enqueue([ofWeek('W10')]);
    const waits: number[] = [];
    let minutes = 0;
    while ((await states())[0] === 'W10 due') {
      await at(minutes).noteFailure(await claimed(minutes), 'No answer.');
      const [row] = await db.select().from(letters);
      waits.push(((row?.dueAt.getTime() ?? 0) - after(minutes).getTime()) / 6e4);
      minutes += Math.max(0, waits.at(-1) ?? 0);
    }
    expect(waits.slice(0, -1)).toEqual([1, 5, 15, 60, 180, 360, 720, 720]);
    expect(await states()).toEqual(['W10 given-up']);
    expect(await problems()).toEqual(['No answer.']);
  });

  it('forgets its problem once it is sent', async () => {
    await at(0).enqueue([ofWeek('W10')]);
    await at(0).noteFailure(await claimed(0), 'No answer.');
    await send(2);
    expect(await problems()).toEqual(['']);
  });
});

describe('a process that is killed', () => {
  const lease = LEASE_MS / 6e4;

  it('before it sends: the letter is due again after its lease, and sent once', async () => {
    await at(0).enqueue([ofWeek('W10')]);
    const lost = await claimed(0);
    await at(lease).takeOver();
    expect(await send(lease)).toBeUndefined();
    await at(lease + 1).takeOver();
    expect(await send(lease + 1)).toBe('W10');
    // It was not dead but slow: it finds out before it sends.
    expect(await at(lease + 2).startSending(lost)).toBe(false);
  });

  it('while it sends: the letter is not sent again, and says why', async () => {
    await at(0).enqueue([ofWeek('W10')]);
    await at(0).startSending(await claimed(0));
    await at(lease + 1).takeOver();
    expect(await send(lease + 1)).toBeUndefined();
    expect(await states()).toEqual(['W10 given-up']);
    expect(await problems()).toEqual([expect.stringContaining('may not have arrived')]);
  });

  it('after it sent: nothing is left to do', async () => {
    await at(0).enqueue([ofWeek('W10')]);
    await send(0);
    await at(lease + 1).takeOver();
    expect(await states()).toEqual(['W10 sent']);
  });

  it('but only slept while it sent: what it says counts', async () => {
    await at(0).enqueue([ofWeek('W10')]);
    const letter = await claimed(0);
    await at(0).startSending(letter);
    await at(2 * lease).takeOver();
    await at(2 * lease).noteSent(letter);
    expect(await states()).toEqual(['W10 sent']);
  });
});

describe('after seven days without a server', () => {
  it('one letter comes, not seven', async () => {
    await at(0).enqueue([ofWeek('day 1')]);
    await at(DAY).enqueue([ofWeek('day 2')]);
    await at(7 * DAY).enqueue([ofWeek('day 8')]);
    expect([await send(7 * DAY), await send(7 * DAY)]).toEqual(['day 8', undefined]);
    expect(await states()).toEqual(['day 1 dropped', 'day 2 dropped', 'day 8 sent']);
  });

  it('of another account or kind nothing is replaced', async () => {
    const other = await freshPlanner(db, 'Tomasz');
    await at(0).enqueue([
      { ...ofWeek('day 1'), ownerId: other.ownerId },
      { ownerId, kind: 'new-sign-in', period: 'one' },
    ]);
    await at(DAY).enqueue([ofWeek('day 2')]);
    expect(await states()).toEqual(['day 1 due', 'day 2 due', 'one due']);
  });
});

describe('a clock that is set', () => {
  it('forward a month and back: each week is sent once, and no retry is lost', async () => {
    await at(0).enqueue([ofWeek('W10')]);
    await send(0);
    await at(30 * DAY).enqueue([ofWeek('W14')]);
    await at(30 * DAY).noteFailure(await claimed(30 * DAY), 'No answer.');
    // Back again. What is planned a month ahead is due now, and W10 stays sent.
    await at(1).enqueue([ofWeek('W10')]);
    expect([await send(1), await send(1)]).toEqual(['W14', undefined]);
    await at(7 * DAY).enqueue([ofWeek('W11')]);
    expect(await send(7 * DAY)).toBe('W11');
  });

  it('back a day: what was sent stays sent, and what is due stays due', async () => {
    await at(0).enqueue([ofWeek('day 1')]);
    await send(0);
    await at(1).enqueue([ofWeek('day 2')]);
    await at(-DAY).enqueue([ofWeek('day 1')]);
    expect(await states()).toEqual(['day 1 sent', 'day 2 due']);
  });

  it('back a day while a letter is claimed: it is taken over', async () => {
    await at(0).enqueue([ofWeek('day 1')]);
    await claimed(0);
    await at(-DAY).takeOver();
    expect(await states()).toEqual(['day 1 due']);
  });
});

describe('two servers on one database', () => {
  it('send each letter once', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-letters-'));
    const file = path.join(folder, 'throughline.db');
    const one = openAndMigrate(file, noon);
    const { ownerId: owner } = await freshPlanner(one);
    const other = databaseOn(openBeside(file));
    const noted = Array.from({ length: 20 }, (_, number): DueLetter => ({ ownerId: owner, kind: 'new-sign-in', period: `${number}` }));
    await Promise.all([lettersOf(one, noon).enqueue(noted), lettersOf(other, noon).enqueue(noted)]);
    const sent: string[] = [];
    const drain = async (on: Database) => {
      for (let letter = await lettersOf(on, noon).claim(); letter; letter = await lettersOf(on, noon).claim()) {
        if (await lettersOf(on, noon).startSending(letter)) sent.push(letter.period);
        await lettersOf(on, noon).noteSent(letter);
      }
    };
    await Promise.all([drain(one), drain(other)]);
    expect(sent.toSorted()).toEqual(noted.map(({ period }) => period).toSorted());
    one.$client.close();
    other.$client.close();
    fs.rmSync(folder, { recursive: true });
  });
});
