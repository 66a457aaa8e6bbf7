import { expect, test } from 'vitest';
import { slowest } from './slowest.mjs';

const spec = (line, title, ...durations) => ({
  file: 'goals.spec.ts',
  line,
  title,
  tests: [{ results: durations.map((duration) => ({ duration })) }],
});

test('the slowest journeys come first, from every suite and the suites within it', () => {
  const suites = [{ specs: [spec(3, 'quick', 200), spec(9, 'slow', 12_340)], suites: [{ specs: [spec(20, 'slower', 20_000, 1_000)] }] }];
  expect(slowest(suites, 2)).toEqual(['  21.0 s  goals.spec.ts:20 › slower', '  12.3 s  goals.spec.ts:9 › slow']);
  expect(slowest([], 10)).toEqual([]);
});
