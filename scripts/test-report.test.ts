import { expect, test } from 'vitest';
import { failedJourneys, failedUnits, slowest } from './test-report.mjs';

const spec = (line: number, title: string, ...durations: number[]) => ({
  file: 'goals.spec.ts',
  line,
  title,
  ok: title !== 'slower',
  tests: [{ results: durations.map((duration) => ({ duration })) }],
});
const suites = [{ specs: [spec(3, 'quick', 200), spec(9, 'slow', 12_340)], suites: [{ specs: [spec(20, 'slower', 20_000, 1_000)] }] }];

test('the slowest journeys come first, from every suite and the suites within it', () => {
  expect(slowest(suites, 2)).toEqual(['  21.0 s  goals.spec.ts:20 › slower', '  12.3 s  goals.spec.ts:9 › slow']);
  expect(slowest([], 10)).toEqual([]);
});

test('what failed is named: journeys, tests, and files that could not be read', () => {
  expect(failedJourneys(suites)).toEqual(['goals.spec.ts:20 › slower']);
  const files = [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'adds' },
        { status: 'failed', fullName: 'divides' },
      ],
    },
    { name: 'b.test.ts', status: 'failed', assertionResults: [] },
    { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'multiplies' }] },
  ];
  expect(failedUnits(files)).toEqual(['a.test.ts › divides', 'b.test.ts']);
});
