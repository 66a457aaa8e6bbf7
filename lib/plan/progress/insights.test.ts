import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilson } from '../goal/funnel';
import { addDays, day } from '../time/day';
import type { OutreachCount } from './counts';
import { CASES_TO_TELL, insightsOf, MAX_INSIGHTS } from './insights';
import type { DrawnWeek } from './weeks-chart';

const count = (fields: Partial<OutreachCount>): OutreachCount => ({
  channel: 'message',
  acquaintance: 'known',
  sent: 0,
  waiting: 0,
  answered: 0,
  spoke: 0,
  helped: 0,
  ...fields,
});
const week = (due: number, kept: boolean, at: number): DrawnWeek => {
  const from = addDays(day('2026-01-05'), 7 * at);
  return { from, to: addDays(from, 6), due, done: kept ? due : 0, kept, paused: false, isReserve: false };
};
const noReports = { closed: 0, open: 0, late: 0 };

it('says nothing of a few cases, and how many there are', () => {
  const few = [count({ sent: 7, answered: 7 }), count({ channel: 'email', sent: 7 })];
  const { found, tooFew } = insightsOf({ weeks: [], outreach: few, reports: noReports });
  expect(found).toEqual([]);
  expect(tooFew).toBe(
    'Too few to be sure of anything: 14 outreach messages and no weeks so far. A comparison takes at least eight cases on each side.',
  );
});

it('a difference comes with its cases, its ranges, one thing to do, and another explanation', () => {
  const outreach = [
    count({ sent: 20, answered: 18, acquaintance: 'introduced' }),
    count({ sent: 20, answered: 4, acquaintance: 'new', channel: 'email' }),
  ];
  const { found } = insightsOf({ weeks: [], outreach, reports: noReports });
  expect(found.find(({ key }) => key === 'introduced')).toEqual({
    key: 'introduced',
    sentence: 'People you were introduced to answered more often than people new to you.',
    evidence: 'Introduced: 18 of 20 (70% to 97%). New: 4 of 20 (8% to 42%).',
    caution: 'Whoever introduces may choose people who answer anyway.',
    act: { label: 'Ask for an introduction', href: '/steps/new?kind=ask_introduction' },
  });
});

it('weeks with fewer steps are compared at the middle of your own weeks', () => {
  const weeks = Array.from({ length: 24 }, (_, at) => week(at % 2 === 0 ? 3 : 6, at % 2 === 0, at));
  const { found } = insightsOf({ weeks, outreach: [], reports: noReports });
  expect(found.map(({ sentence }) => sentence)).toEqual(['Weeks with up to three steps were kept more often than fuller ones.']);
});

it('reports back are an insight only when their share is surely low and someone waits', () => {
  const says = (reports: typeof noReports) => insightsOf({ weeks: [], outreach: [], reports }).found.map(({ key }) => key);
  expect(says({ closed: 4, open: 16, late: 9 })).toEqual(['reports']);
  expect(says({ closed: 4, open: 16, late: 0 })).toEqual([]);
  expect(says({ closed: 2, open: 3, late: 3 })).toEqual([]);
});

it('never more than three, never a comparison whose ranges overlap, and no word of a cause', () => {
  const outreach = fc.array(
    fc.record({
      channel: fc.constantFrom('message' as const, 'email' as const, 'phone_call' as const),
      acquaintance: fc.constantFrom('known' as const, 'introduced' as const, 'new' as const),
      sent: fc.nat(40),
      share: fc.nat(100),
    }),
  );
  const weeks = fc.array(fc.tuple(fc.nat(9), fc.boolean()), { maxLength: 60 });
  fc.assert(
    fc.property(outreach, weeks, fc.nat(30), fc.nat(30), (rows, some, closed, open) => {
      const counts = rows.map(({ share, sent, ...row }) => count({ ...row, sent, answered: Math.floor((sent * share) / 100) }));
      const { found, tooFew } = insightsOf({
        weeks: some.map(([due, kept], at) => week(due, kept, at)),
        outreach: counts,
        reports: { closed, open, late: open },
      });
      expect(found.length).toBeLessThanOrEqual(MAX_INSIGHTS);
      expect(found.length === 0).toBe(tooFew !== '');
      for (const { evidence, sentence } of found) {
        expect(sentence).not.toMatch(/because|due to|leads to|thanks to/);
        const sides = [...evidence.matchAll(/(\d+) of (\d+) \(/g)].map(([, passed, of]) => [Number(passed), Number(of)] as const);
        for (const [, of] of sides) expect(of).toBeGreaterThanOrEqual(CASES_TO_TELL);
        if (sides.length < 2) continue;
        const [[low, high], [otherLow, otherHigh]] = sides.map(([passed, of]) => wilson(passed, of)) as [
          [number, number],
          [number, number],
        ];
        expect(low > otherHigh || otherLow > high).toBe(true);
      }
    }),
  );
});
