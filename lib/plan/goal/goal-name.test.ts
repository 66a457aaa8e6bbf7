import { expect, test } from 'vitest';
import { shortGoal } from './goal-name';

const named = (statement: string, target: number) => shortGoal({ statement, target, measure: 'introductions', unit: 'introductions' });

test('a goal goes by its number and what the statement counts', () => {
  expect(named('Talk with 18 product managers at energy companies by 30 June', 18)).toBe('18 product managers');
  expect(named('Renew 16 old friends in utilities, charging and climate tech', 16)).toBe('16 old friends');
  expect(named('Meet 6', 6)).toBe('6 introductions');
});

test('where the statement does not count, its noun does', () => {
  expect(named('Be introduced to hiring teams', 6)).toBe('6 introductions');
  expect(named('Talk with 18 product managers', 1)).toBe('1 introductions');
  expect(named(`Meet 6 ${'very '.repeat(12)}busy people`, 6)).toBe('6 introductions');
});
