import { expect, test } from 'vitest';
import { dayIn } from './clock';

test.each([
  ['2027-03-28T00:59:59Z', 'Europe/Berlin', '2027-03-28'],
  ['2027-03-28T21:59:59Z', 'Europe/Berlin', '2027-03-28'],
  ['2027-03-28T22:00:00Z', 'Europe/Berlin', '2027-03-29'],
  ['2027-10-31T22:59:59Z', 'Europe/Berlin', '2027-10-31'],
  ['2027-10-31T23:00:00Z', 'Europe/Berlin', '2027-11-01'],
  ['2027-12-31T10:00:00Z', 'Pacific/Kiritimati', '2028-01-01'],
  ['2028-03-01T09:29:59Z', 'Pacific/Marquesas', '2028-02-29'],
  ['2027-04-03T13:00:00Z', 'Australia/Lord_Howe', '2027-04-04'],
  ['2027-04-04T13:29:59Z', 'Australia/Lord_Howe', '2027-04-04'],
  ['2027-09-05T03:59:59Z', 'America/Santiago', '2027-09-04'],
])('at %s it is in %s the %s', (moment, zone, day) => {
  expect(dayIn(new Date(moment), zone)).toBe(day);
});

test('in a zone this system does not know it is the day it is in UTC', () => {
  expect(dayIn(new Date('2027-03-28T22:00:00Z'), 'Mars/Olympus_Mons')).toBe('2027-03-28');
});
