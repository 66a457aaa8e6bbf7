import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { outreachChart } from '@/lib/plan/progress/outreach-chart';
import { rhythmChart } from '@/lib/plan/progress/rhythm-chart';
import { givenChart } from '@/lib/plan/progress/tallies';
import { timeChart } from '@/lib/plan/progress/time-chart';
import { consistencyChart } from '@/lib/plan/progress/weeks-chart';
import { yearChart } from '@/lib/plan/progress/year-chart';
import { addDays, day } from '@/lib/plan/time/day';
import { Consistency } from '../charts/consistency';
import { WeekBars } from '../charts/week-bars';
import { PairBars } from './pair-bars';
import { RateBars } from './rate-bars';
import { RhythmOverTime } from './rhythm-over-time';
import { TimeBars } from './time-bars';
import { YearCalendar } from './year-calendar';

const today = day('2027-03-09');
const calendar = { today, weekStart: 1 as const, pauses: [] };
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** What is drawn is read from the SVG and compared with the table and the sentence beside it. */
describe('table, sentence and drawing agree', () => {
  const days = [3, 9, 10, 24, 300].map((ago, at) => ({ on: addDays(today, -ago), conversations: at + 1, minutes: 30 * (at + 1) }));

  it('in a year of conversations: a square for each day', () => {
    const chart = yearChart(days, calendar);
    const drawn = renderToStaticMarkup(<YearCalendar chart={chart} />);
    expect(count(drawn, /h1v1h-1z/g)).toBe(chart.table.rows.reduce((sum, row) => sum + Number(row[2]), 0));
    expect(chart.sentence).toBe('15 conversations on 5 days in a year.');
  });

  it('in time: a bar for each week with minutes, as high as they are', () => {
    const chart = timeChart(days, day('2027-01-01'), 60, calendar);
    const drawn = renderToStaticMarkup(<TimeBars chart={chart} today={today} />);
    const heights = [...drawn.matchAll(/M[\d.]+ 150V([\d.]+)H/g)].map(([, y]) => 150 - Number(y));
    const minutes = chart.table.rows.map(([, value]) => Number(value)).filter((value) => value > 0);
    const most = Math.max(60, ...minutes);
    expect(heights.map((height) => Math.round((height / 126) * most))).toEqual(minutes);
  });

  it('in weeks with a pause: a bar for each that has something, hatching for the pause, and the line where it belongs', () => {
    const weeks = [4, 0, 0, 1].map((amount, at) => ({ from: addDays(day('2027-02-01'), 7 * at), amount, paused: at === 1 }));
    const line = { at: 2, says: '2 per week' };
    const drawn = renderToStaticMarkup(<WeekBars id="p" weeks={weeks} line={line} sentence="One." today={today} />);
    expect([...drawn.matchAll(/ 150V([\d.]+)H/g)].map(([, y]) => Number(y))).toEqual([24, 118.5]);
    expect(drawn).toContain('d="M0 87H100"');
    expect(drawn).toContain('<rect x="25%" y="24" width="25%"');
    expect([...drawn.matchAll(/>([^<>]+)<\/text>/g)].map(([, says]) => says)).toEqual(['2 per week', '1 Feb', '8 Feb', '15 Feb', '22 Feb']);
  });

  it('in rhythm: the lines end where the sentence does', () => {
    const people = [
      { id: '1', given: 'Ana', display: 'Ana', rhythmDays: 30, lastContactOn: addDays(today, -5) },
      { id: '2', given: 'Bo', display: 'Bo', rhythmDays: 10, lastContactOn: addDays(today, -60) },
    ];
    const turns = people.map(({ lastContactOn: on, rhythmDays }) => ({ on, next: null, rhythmDays, isFirst: true, people: 1 }));
    const chart = rhythmChart(people, turns, day('2026-12-14'), calendar);
    const drawn = renderToStaticMarkup(<RhythmOverTime points={chart.points} today={today} />);
    const [, all, within] = [...drawn.matchAll(/ d="(M[^"Z]+)"/g)].map(([, path]) => 100 - Number(path?.split(' ').at(-1)));
    expect([all, within]).toEqual([88, 44]);
    expect(chart.sentence).toBe('1 of 2 people are within their rhythm.');
    expect(chart.table.rows.at(-1)).toEqual([today, 1, 2]);
  });

  it('in outreach: each dot stands at its share, within its range', () => {
    const counts = { channel: 'email' as const, acquaintance: 'new' as const, sent: 10, waiting: 0, answered: 5, spoke: 4, helped: 1 };
    const chart = outreachChart([counts]);
    const drawn = renderToStaticMarkup(<RateBars chart={chart} />);
    const dots = [...drawn.matchAll(/<circle[^>]*cx="([\d.]+)%"/g)].map(([, x]) => `${Math.round(((Number(x) - 1) / 98) * 100)}%`);
    expect(dots).toEqual(chart.table.rows.map((row) => row[3]));
    const ranges = [...drawn.matchAll(/x1="([\d.]+)%" x2="([\d.]+)%"/g)].map(([, low, high]) => [
      `${Math.round(Number(low))}%`,
      `${Math.round(Number(high))}%`,
    ]);
    expect(ranges).toEqual(chart.table.rows.map((row) => [row[4], row[5]]));
  });

  it('in what was given and received: bars on one scale', () => {
    const outcome = { direction: 'received' as const, openBy: null, reported: 0 };
    const chart = givenChart([
      { ...outcome, kind: 'advice', count: 4 },
      { ...outcome, kind: 'insight', count: 1 },
      { ...outcome, kind: 'advice', direction: 'given', count: 1 },
    ]);
    const drawn = renderToStaticMarkup(<PairBars chart={chart} />);
    const widths = [...drawn.matchAll(/width="([\d.]+)%"/g)].map(([, width]) => Number(width) / 20);
    expect(widths).toEqual(chart.table.rows.flatMap((row) => [Number(row[1]), Number(row[2])]));
  });

  it('in consistency: a dot for each kept and each missed week', () => {
    const weeks = [true, false, null, true].map((kept, at) => {
      const from = addDays(day('2027-02-01'), 7 * at);
      return { from, to: addDays(from, 6), due: 2, done: kept ? 2 : 0, kept, paused: kept === null, isReserve: false };
    });
    const chart = consistencyChart(weeks);
    const drawn = renderToStaticMarkup(<Consistency weeks={weeks} today={today} sentence={chart.sentence} />);
    const [kept, missed] = [...drawn.matchAll(/ d="((?:M[\d.]+ 16h\.01)+)"/g)].map(([, path]) => count(path ?? '', /M/g));
    expect([kept, missed]).toEqual([2, 1]);
    expect(chart.sentence).toBe('2 of 3 weeks kept.');
  });
});

describe('odd data draws nothing false', () => {
  it('numbers of 10⁹, one point, and nothing at all', () => {
    const chart = timeChart([{ on: day('2027-02-22'), conversations: 1, minutes: 1e9 }], day('2027-01-01'), 1, calendar);
    for (const drawn of [
      renderToStaticMarkup(<TimeBars chart={chart} today={today} />),
      renderToStaticMarkup(<TimeBars chart={timeChart([], day('2027-01-01'), 0, calendar)} today={today} />),
      renderToStaticMarkup(<YearCalendar chart={yearChart([], calendar)} />),
      renderToStaticMarkup(<RhythmOverTime points={[{ on: today, within: 0, all: 1 }]} today={today} />),
      renderToStaticMarkup(<RateBars chart={outreachChart([])} />),
      renderToStaticMarkup(<WeekBars id="p" weeks={[]} line={{ at: 0, says: '' }} sentence="" today={today} />),
    ])
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
    expect(chart.sentence).toContain('500,000,000');
  });
});
