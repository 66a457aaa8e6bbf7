import { beforeEach, expect, it } from 'vitest';
import { freshDatabase } from '@/db/engine/fresh-database';
import { processShared } from '@/lib/process-shared.mjs';
import { leaveWithinLimits } from './guest-limits';

let lines: string[];
const send = (guestKey: string, shareId = 'one') =>
  leaveWithinLimits({ shareId, isLeft: async () => lines.includes(guestKey), leave: async () => void lines.push(guestKey) }, guestKey);

beforeEach(() => {
  // Where the app keeps the one database of a process, see db/client.
  processShared.database = freshDatabase();
  lines = [];
});

it('a line that is sent again counts once, whether at once or later', async () => {
  expect(await Promise.all(Array.from({ length: 20 }, () => send('a')))).toEqual(Array(20).fill(0));
  for (let again = 0; again < 10; again++) expect(await send('a')).toBe(0);
  for (const key of ['b', 'c', 'd', 'e']) expect(await send(key)).toBe(0);
  expect(lines).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('five lines an hour are kept on a link, each by a key of its own; the sixth waits, and is not kept', async () => {
  for (const key of ['a', 'b', 'c', 'd', 'e']) expect(await send(key)).toBe(0);
  expect(await Promise.all([send('f'), send('f'), send('g')])).toEqual([3600, 3600, 3600]);
  expect(await send('a')).toBe(0);
  expect(await send('f', 'another')).toBe(0);
  expect(lines).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
