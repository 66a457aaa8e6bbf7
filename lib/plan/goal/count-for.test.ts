import { expect, test } from 'vitest';
import { countFor } from './count-for';

const talks = { id: 'talks', statement: 'Talk with eight nurses' };
const intros = { id: 'intros', statement: 'Be introduced to two leads' };

test('a conversation with someone who serves no goal is offered to count: for the only goal, for the step’s, or by choice', () => {
  expect(countFor([talks], false, null)).toEqual({ goals: [talks], goalId: 'talks' });
  expect(countFor([talks, intros], false, null)).toEqual({ goals: [talks, intros], goalId: '' });
  expect(countFor([talks, intros], false, 'intros')).toMatchObject({ goalId: 'intros' });
  expect(countFor([talks, intros], false, 'gone')).toMatchObject({ goalId: '' });
  expect(countFor([], false, null)).toEqual({ goals: [], goalId: '' });
  expect(countFor([talks], true, 'talks')).toEqual({ goals: [], goalId: '' });
});
