import { expect, test } from 'vitest';
import { weekendLabels, weekendOf, weekends } from './weekend';

test('each weekend is its ISO weekdays, and none is a whole week', () => {
  expect(weekendOf('56')).toEqual([5, 6]);
  expect(weekendOf('')).toEqual([]);
  for (const days of weekends) {
    expect(weekendOf(days).length).toBeLessThan(3);
    expect(weekendLabels[days]).not.toBe('');
  }
});
