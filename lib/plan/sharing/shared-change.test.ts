import { expect, test } from 'vitest';
import { day } from '../time/day';
import { sayGoalChange } from './shared-change';

const change = (field: string, from: string, to: string, effectiveOn = day('2027-03-01')) =>
  sayGoalChange(
    { what: 'goal', on: day('2027-03-01'), statement: '', field, from, to, effectiveOn },
    'Ines',
    'Renew old friends',
    day('2027-03-09'),
  );

test.each([
  ['target', '12', '16', 'Ines raised the target of “Renew old friends” from 12 to 16.'],
  ['target', '16', '12', 'Ines lowered the target of “Renew old friends” from 16 to 12.'],
  ['target', '900', '5000', 'Ines raised the target of “Renew old friends” from 900 to 5,000.'],
  ['dueOn', day('2027-06-30'), day('2028-01-31'), 'Ines moved the due date of “Renew old friends” from 30 June to 31 January 2028.'],
  ['baseline', '0', '2', 'Ines changed where “Renew old friends” starts from 0 to 2.'],
  ['startsOn', day('2027-01-01'), day('2027-02-01'), 'Ines moved the start date of “Renew old friends” from 1 January to 1 February.'],
  ['measure', 'people', 'manual', 'Ines changed “Renew old friends” to count something else.'],
  ['measure', 'manual', 'people', 'Ines changed “Renew old friends” to count people spoken with.'],
])('%s from %s to %s', (field, from, to, says) => {
  expect(change(field, from, to)).toBe(says);
});

test('what counts later says when', () => {
  expect(change('target', '16', '12', day('2027-03-16'))).toBe(
    'Ines lowered the target of “Renew old friends” from 16 to 12. This counts from 16 March.',
  );
});
