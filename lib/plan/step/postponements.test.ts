import { expect, it } from 'vitest';
import { day } from '../time/day';
import { postponements } from './postponements';

it('a step that is due or late moves on from today, one to come from its own day', () => {
  const today = day('2027-12-31');
  const late = [
    { says: 'Tomorrow', day: '2028-01-01' },
    { says: 'Next week', day: '2028-01-07' },
  ];
  expect(postponements(today, today)).toEqual(late);
  expect(postponements(day('2027-12-01'), today)).toEqual(late);
  expect(postponements(day('2028-02-28'), today)).toEqual([
    { says: 'A day later', day: '2028-02-29' },
    { says: 'A week later', day: '2028-03-06' },
  ]);
});
