import { expect, test } from 'vitest';
import { receivedIn, sayReceived } from './say-received';

test('what came of a calendar travels in an address, and nothing else does', () => {
  const received = { added: 2, moved: 1, withdrawn: 0 };
  const query = Object.fromEntries(new URLSearchParams(Object.entries(received).map(([name, count]) => [name, String(count)])));
  expect(receivedIn(query)).toEqual(received);
  expect(sayReceived(received)).toBe('Two new suggestions, one suggestion updated.');
  for (const odd of [
    {},
    { added: '2' },
    { ...query, moved: '-1' },
    { ...query, moved: 'many' },
    { ...query, added: ['1', '2'] },
    { ...query, added: '99999' },
  ])
    expect(receivedIn(odd)).toBeUndefined();
});
