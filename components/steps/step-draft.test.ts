import { expect, test } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { newStep } from './step-draft';

const [conversations, intros] = [{ id: 'talks' }, { id: 'intros' }];

test('a new step serves the goal it is planned from, or the only goal there is', () => {
  const goalOf = (goalId: string | null, goals: { id: string }[]) => newStep({ planId: 'plan', goalId }, day('2027-03-09'), goals).goalId;
  expect(goalOf(null, [conversations])).toBe('talks');
  expect(goalOf('intros', [conversations, intros])).toBe('intros');
  expect(goalOf(null, [conversations, intros])).toBe('');
  expect(goalOf(null, [])).toBe('');
});
