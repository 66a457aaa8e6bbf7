import { expect, test } from 'vitest';
import { momentIn } from './moment-in-zone';

test.each([
  ['2027-03-09T12:05:00Z', 'UTC', 'Tue 9 Mar at 12:05'],
  ['2027-03-09T23:30:00Z', 'Asia/Kathmandu', 'Wed 10 Mar at 05:15'],
  ['2027-07-01T00:10:00Z', 'America/New_York', 'Wed 30 Jun at 20:10'],
  ['2027-03-09T12:05:00Z', 'Nowhere/Here', 'Tue 9 Mar at 12:05'],
])('%s in %s is %s', (moment, zone, says) => expect(momentIn(new Date(moment), zone)).toBe(says));
