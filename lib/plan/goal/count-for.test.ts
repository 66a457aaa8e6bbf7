import { expect, test } from 'vitest';
import { countFor } from './count-for';

const conversations = { id: 'talks', statement: 'Talk with eight nurses' };
const intros = { id: 'intros', statement: 'Be introduced to two leads' };

test('a conversation with someone who serves no goal is offered to count: for the only goal, for the step’s, or by choice', () => {
  expect(countFor([conversations], false, null)).toEqual({ goals: [conversations], goalId: 'talks' });
  expect(countFor([conversations, intros], false, null)).toEqual({ goals: [conversations, intros], goalId: '' });
  expect(countFor([conversations, intros], false, 'intros')).toMatchObject({ goalId: 'intros' });
  expect(countFor([conversations, intros], false, 'gone')).toMatchObject({ goalId: '' });
  expect(countFor([], false, null)).toEqual({ goals: [], goalId: '' });
  expect(countFor([conversations], true, 'talks')).toEqual({ goals: [], goalId: '' });
});
