import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMITMENTS_TO_TELL, ifThenKeeping, sayIfThenKeeping } from './if-then-keeping';

it('says a difference only where chance would hardly make it, and that they are alike only after many', () => {
  expect(ifThenKeeping({ kept: 2, due: 2 }, { kept: 10, due: 20 })).toBe('too_few');
  expect(ifThenKeeping({ kept: 19, due: 20 }, { kept: 8, due: 20 })).toBe('more_often');
  expect(ifThenKeeping({ kept: 8, due: 20 }, { kept: 19, due: 20 })).toBe('less_often');
  expect(ifThenKeeping({ kept: 15, due: 20 }, { kept: 14, due: 20 })).toBe('alike');
  expect(ifThenKeeping({ kept: 0, due: 0 }, { kept: 0, due: 0 })).toBe('too_few');
});

const kept = fc.nat(60).chain((due) => fc.nat(due).map((part) => ({ kept: part, due })));

it('turns around when the two are swapped, and never judges a few', () => {
  const turned = { more_often: 'less_often', less_often: 'more_often', alike: 'alike', too_few: 'too_few' };
  fc.assert(
    fc.property(kept, kept, (one, other) => {
      const says = ifThenKeeping(one, other);
      expect(ifThenKeeping(other, one)).toBe(turned[says]);
      if (says === 'alike') expect(Math.min(one.due, other.due)).toBeGreaterThanOrEqual(COMMITMENTS_TO_TELL);
      if (one.due === 0) expect(says).toBe('too_few');
    }),
  );
});

it('is one sentence with the numbers, and none before there is an if-then plan', () => {
  expect(sayIfThenKeeping({ kept: 3, due: 4 }, { kept: 12, due: 20 })).toBe(
    'By their day you did 3 of 4 steps with an if-then plan and 12 of 20 without. That is too few to be sure.',
  );
  expect(sayIfThenKeeping({ kept: 0, due: 2 }, { kept: 0, due: 0 })).toBe(
    'By their day you did 0 of 2 steps with an if-then plan. That is too few to be sure.',
  );
  expect(sayIfThenKeeping({ kept: 0, due: 0 }, { kept: 12, due: 20 })).toBe('');
});
