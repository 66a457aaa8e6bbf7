import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day as dayOf, type Pause } from '../time/day';
import { waitingSince } from './outreach-sample';
import { sayOutreach } from './outreach-state-words';
import { followUpFrom, type OutreachDays, type OutreachPlace, outreachesAsking, outreachState } from './waiting-outreach';

// A Monday.
const START = dayOf('2027-03-01');
const nowhere: OutreachPlace = { isAtTarget: false, organization: null, second: null };
const northgrid = { id: 'northgrid', name: 'Northgrid' };
const atTarget: OutreachPlace = {
  isAtTarget: true,
  organization: northgrid,
  second: { id: 'greta', display: 'Greta', isApproached: false },
};
const on = (today: Day, pauses: readonly Pause[] = [], weekend: readonly number[] = [6, 7]) => ({ today, pauses, weekend });
const says = (outreach: OutreachDays & OutreachPlace, today: string, weekend?: readonly number[]) =>
  sayOutreach(outreach, on(dayOf(today), [], weekend)).says;

describe('an outreach at a target organization', () => {
  const sent = { ...waitingSince(START), ...atTarget };

  test('proposes someone else after three business days, a follow-up after seven, and then nothing more', () => {
    expect(says(sent, '2027-03-02')).toBe('no answer since 1 Mar; from Thu 4 Mar, write to someone else at Northgrid');
    expect(says(sent, '2027-03-04')).toBe('no answer since 1 Mar; write to Greta, also at Northgrid?');
    expect(says(sent, '2027-03-10')).toBe('no answer since 1 Mar; time to follow up?');
    const followedUp = { ...sent, followedUpOn: dayOf('2027-03-10') };
    expect(says(followedUp, '2027-03-11')).toBe('no answer since 1 Mar, followed up once; no more follow-ups; leave it from Fri 19 Mar');
    expect(says(followedUp, '2027-03-19')).toBe('no answer since 1 Mar, followed up once; no more follow-ups');
  });

  test('counts the days of other weekends', () => {
    const thursday = { ...waitingSince(dayOf('2027-03-04')), ...atTarget };
    expect(says(thursday, '2027-03-04')).toContain('from Tue 9 Mar');
    expect(says(thursday, '2027-03-04', [5, 6])).toContain('from Tue 9 Mar');
    expect(says(thursday, '2027-03-04', [4, 5])).toContain('from Mon 8 Mar');
    expect(says(thursday, '2027-03-04', [])).toContain('from Sun 7 Mar');
  });

  test('says where to look when no one else is known there, and names no one once someone was written to', () => {
    const today = dayOf('2027-03-04');
    expect(sayOutreach({ ...sent, second: null }, on(today))).toEqual({
      says: 'no answer since 1 Mar; look for someone else at Northgrid?',
      mayFollowUp: false,
      lookAt: northgrid,
    });
    const approached = { ...sent, second: { id: 'greta', display: 'Greta', isApproached: true } };
    expect(sayOutreach(approached, on(today))).toEqual({
      says: 'no answer since 1 Mar; you wrote to Greta too; you can follow up from Wed 10 Mar',
      mayFollowUp: false,
    });
    expect(outreachesAsking([sent, approached], on(today))).toEqual([sent]);
  });
});

describe('an outreach elsewhere', () => {
  const sent = { ...waitingSince(START), ...nowhere };

  test('is followed up after seven and 21 days, and then left', () => {
    expect(says(sent, '2027-03-07')).toBe('no answer since 1 Mar; you can follow up from Mon 8 Mar');
    expect(says(sent, '2027-03-08')).toBe('no answer since 1 Mar; time to follow up?');
    const once = { ...sent, followedUpOn: dayOf('2027-03-08') };
    expect(says(once, '2027-03-22')).toBe('no answer since 1 Mar, followed up once; time to follow up?');
    const twice = { ...once, followedUpAgainOn: dayOf('2027-03-22') };
    expect(says(twice, '2027-04-05')).toBe('no answer since 1 Mar, followed up twice; no more follow-ups');
  });

  test('waits for someone who is out of office', () => {
    const absent = { ...sent, outOfOfficeUntil: dayOf('2027-03-12') };
    expect(says(absent, '2027-03-08')).toBe('out of office until Fri 12 Mar; you can follow up from Fri 19 Mar');
    expect(says(absent, '2027-03-19')).toBe('no answer since 1 Mar; time to follow up?');
  });

  test('is followed up again a week after a late first follow-up at the soonest', () => {
    expect(followUpFrom({ ...sent, followedUpOn: dayOf('2027-03-21') }, on(START))).toBe('2027-03-28');
  });

  test('asks for nothing once it is answered, closed, or silent for ninety days', () => {
    const state = (change: Partial<OutreachDays>, today = dayOf('2027-03-20')) => outreachState({ ...sent, ...change }, on(today)).state;
    expect(state({ answeredOn: START })).toBe('answered');
    expect(state({ closedOn: START })).toBe('closed');
    expect(state({}, addDays(START, 89))).toBe('due');
    expect(state({}, addDays(START, 90))).toBe('closed');
    expect(state({ outOfOfficeUntil: addDays(START, 60) }, addDays(START, 90))).toBe('due');
  });
});

test('what is said agrees with the rule, and a pause is silent', () => {
  const day = fc.nat(160).map((count) => addDays(START, count));
  const days = fc.record({
    happenedOn: fc.constant(START),
    answeredOn: fc.constant(null),
    closedOn: fc.constant(null),
    followedUpOn: fc.option(day),
    followedUpAgainOn: fc.constant(null),
    outOfOfficeUntil: fc.option(day),
  });
  const pauses = fc.array(
    fc.tuple(day, fc.nat(20)).map(([from, length]): Pause => [from, addDays(from, length)]),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(days, fc.boolean(), day, pauses, (given, isAtTarget, today, paused) => {
      const outreach = { ...given, ...(isAtTarget ? atTarget : nowhere) };
      const calendar = on(today, paused);
      const state = outreachState(outreach, calendar);
      const said = sayOutreach(outreach, calendar);
      expect(said.mayFollowUp).toBe(state.due === 'follow_up' && state.state === 'due');
      if (said.mayFollowUp) expect((followUpFrom(outreach, calendar) ?? '9') <= today).toBe(true);
      expect(outreachesAsking([outreach], calendar)).toHaveLength(state.state === 'due' ? 1 : 0);
      expect(said.second).toEqual(state.due === 'second_person' && state.state === 'due' ? { id: 'greta', display: 'Greta' } : undefined);
    }),
  );
});
