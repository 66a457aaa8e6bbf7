import { expect, test } from 'vitest';
import { sayIfThen } from './if-then';
import { stepSchema } from './step';

const none = { cue: '', response: '', obstacle: '', fallback: '' };

test.each([
  [none, ''],
  [{ ...none, cue: 'it is Friday at nine', response: 'write to Ana' }, 'If it is Friday at nine, then I will write to Ana.'],
  [
    { cue: 'If it is Friday, ', response: 'I will write to Ana.', obstacle: 'if I travel', fallback: 'then I’ll write from the train' },
    'If it is Friday, then I will write to Ana. If I travel, then I will write from the train.',
  ],
  [{ ...none, obstacle: 'I travel', fallback: 'write from the train' }, 'If I travel, then I will write from the train.'],
])('%o is said “%s”', (plan, words) => expect(sayIfThen(plan)).toBe(words));

test('half a plan is refused beside what is missing', () => {
  const step = { planId: 'p', kind: 'learn', title: 'Read', dueOn: '2027-03-09' };
  const problems = (more: object) => stepSchema.safeParse({ ...step, ...more }).error?.issues.map(({ path }) => path.join());
  expect(problems({})).toBeUndefined();
  expect(problems({ cue: 'it is Friday' })).toEqual(['response']);
  expect(problems({ response: 'write', obstacle: 'I travel' })).toEqual(['cue', 'fallback']);
  expect(problems({ cue: 'it is Friday', response: 'write' })).toBeUndefined();
});
