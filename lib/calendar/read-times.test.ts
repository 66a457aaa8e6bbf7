import { describe, expect, test } from 'vitest';
import { day as dayOf } from '@/lib/plan/time/day';
import { calendarOf, eventOf } from './calendar-sample';
import { calendarLimits } from './event';
import { readCalendar } from './read';

const window = { from: dayOf('2026-09-21'), to: dayOf('2026-12-05'), zone: 'Europe/Lisbon' };
const read = (...components: string[]) => readCalendar(calendarOf(...components), window);
const times = (...components: string[]) => read(...components).events.map(({ day, time }) => `${day} ${time}`);

describe('the time of an event', () => {
  test.each<[string, string[], string[]]>([
    ['in the person’s zone', ['DTSTART;TZID=America/New_York:20261012T090000'], ['2026-10-12 14:00']],
    ['by the name Windows has for a zone', ['DTSTART;TZID=W. Europe Standard Time:20261012T090000'], ['2026-10-12 08:00']],
    ['by a name with another program’s before it', ['DTSTART;TZID=/example.org/2024/Asia/Kolkata:20261013T030000'], ['2026-10-12 22:30']],
    ['by a name for UTC', ['DTSTART;TZID=tzone://Microsoft/Utc:20261012T090000'], ['2026-10-12 10:00']],
    ['in UTC, in the hour that comes twice', ['DTSTART:20261025T003000Z', 'DURATION:PT1H'], ['2026-10-25 01:30']],
    ['that is the same everywhere', ['DTSTART:20261012T090000'], ['2026-10-12 09:00']],
    ['of a whole day', ['DTSTART;VALUE=DATE:20261012'], ['2026-10-12 null']],
    ['of a whole day that is not called so', ['DTSTART:20261012'], ['2026-10-12 null']],
    [
      'of a whole day as Exchange writes it',
      ['DTSTART;TZID=GMT Standard Time:20261012T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
      ['2026-10-12 null'],
    ],
    ['with a leap second', ['DTSTART:20261012T085960Z'], ['2026-10-12 09:59']],
    ['in the year 9999', ['DTSTART:99991231T235959Z'], []],
    ['in the year 1', ['DTSTART:00010101T000000Z'], []],
  ])('%s', (_, lines, expected) => expect(times(eventOf('1', ...lines))).toEqual(expected));

  test('by the calendar’s own definition of a zone', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Our own',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n');
    const days = ['20260924', '20261024', '20261026', '20261123'];
    for (const [at, day] of days.entries()) {
      const [own, berlin] = ['Our own', 'Europe/Berlin'].map((tzid) =>
        times(zone, eventOf(String(at), `DTSTART;TZID=${tzid}:${day}T090000`)),
      );
      expect(own).toEqual(berlin);
    }
  });

  test('in an unknown zone is the time as written, with one notice', () => {
    const { events, problems } = read(
      eventOf('1', 'SUMMARY:Tea', 'DTSTART;TZID=Middle/Earth:20261012T090000'),
      eventOf('2', 'SUMMARY:Tea', 'DTSTART;TZID=Middle/Earth:20261013T090000'),
    );
    expect(events.map(({ day, time }) => [day, time])).toEqual([
      [dayOf('2026-10-12'), '09:00'],
      [dayOf('2026-10-13'), '09:00'],
    ]);
    expect(problems).toEqual([
      { event: 'Tea', message: expect.stringMatching(/“Tea” is in the time zone “Middle\/Earth”, which is not known/) },
    ]);
  });
});

describe('a series', () => {
  const weekly = ['SUMMARY:Mentoring', 'DTSTART;TZID=Europe/Lisbon:20260929T173000', 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5'];
  const plain = ['2026-09-29 17:30', '2026-10-13 17:30', '2026-10-27 17:30', '2026-11-10 17:30', '2026-11-24 17:30'];

  test('keeps its time when summer time ends, and has a key for each occurrence', () => {
    expect(times(eventOf('1', ...weekly))).toEqual(plain);
    expect(read(eventOf('1', ...weekly)).events.map(({ key }) => key)).toEqual([
      '1#20260929T163000Z',
      '1#20261013T163000Z',
      '1#20261027T173000Z',
      '1#20261110T173000Z',
      '1#20261124T173000Z',
    ]);
  });

  test.each<[string, string[], string[]]>([
    ['with days left out', ['EXDATE;TZID=Europe/Lisbon:20261013T173000'], plain.toSpliced(1, 1)],
    ['with days left out in UTC', ['EXDATE:20261013T163000Z,20261110T173000Z'], [plain[0], plain[2], plain[4]] as string[]],
    ['with days left out as days', ['EXDATE;VALUE=DATE:20261013'], plain.toSpliced(1, 1)],
    ['with days more', ['RDATE;TZID=Europe/Lisbon:20261014T090000,20261013T173000'], plain.toSpliced(2, 0, '2026-10-14 09:00')],
  ])('%s', (_, lines, expected) => expect(times(eventOf('1', ...weekly, ...lines))).toEqual(expected));

  test('with one occurrence moved, one moved out of range and one cancelled', () => {
    const moved = eventOf('1', 'SUMMARY:Moved', 'RECURRENCE-ID:20261110T173000Z', 'DTSTART:20261111T163000Z');
    const movedFar = eventOf('1', 'SUMMARY:Moved', 'RECURRENCE-ID;TZID=Europe/Lisbon:20260929T173000', 'DTSTART:20270111T163000Z');
    const off = eventOf('1', 'SUMMARY:Mentoring', 'RECURRENCE-ID:20261124T173000Z', 'STATUS:CANCELLED');
    const { events } = read(eventOf('1', ...weekly), off, moved, movedFar);
    expect(events.map(({ day, title, isCancelled, key }) => [day, title, isCancelled, key.slice(2)])).toEqual([
      [dayOf('2026-10-13'), 'Mentoring', false, '20261013T163000Z'],
      [dayOf('2026-10-27'), 'Mentoring', false, '20261027T173000Z'],
      [dayOf('2026-11-11'), 'Moved', false, '20261110T173000Z'],
      [dayOf('2026-11-24'), 'Mentoring', true, '20261124T173000Z'],
    ]);
  });

  test('moved from one occurrence on', () => {
    const later = eventOf('1', 'SUMMARY:Later', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261027T173000Z', 'DTSTART:20261028T183000Z');
    expect(times(eventOf('1', ...weekly), later)).toEqual([
      '2026-09-29 17:30',
      '2026-10-13 17:30',
      '2026-10-28 18:30',
      '2026-11-11 18:30',
      '2026-11-25 18:30',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['until a time in UTC', 'FREQ=WEEKLY;UNTIL=20261006T163000Z', ['2026-09-29 17:30', '2026-10-06 17:30']],
    ['until a minute before', 'FREQ=WEEKLY;UNTIL=20261006T162959Z', ['2026-09-29 17:30']],
    ['until a day', 'FREQ=WEEKLY;UNTIL=20261006', ['2026-09-29 17:30', '2026-10-06 17:30']],
    ['until the year 9999', 'FREQ=MONTHLY;UNTIL=99991231T235959Z', ['2026-09-29 17:30', '2026-10-29 17:30', '2026-11-29 17:30']],
    ['that ended', 'FREQ=DAILY;UNTIL=20260901T000000Z', []],
  ])('%s', (_, rule, expected) => {
    expect(times(eventOf('1', 'DTSTART;TZID=Europe/Lisbon:20260929T173000', `RRULE:${rule}`))).toEqual(expected);
  });

  test.each<[string, string, RegExp]>([
    ['every second', 'FREQ=SECONDLY', /many times a day/],
    ['every hour of a day', 'FREQ=DAILY;BYHOUR=1,2;BYMINUTE=1,2,3,4,5,6,7,8,9,10,11,12,13,14', /many times a day/],
    ['a hundred thousand times since 1970', 'FREQ=DAILY;COUNT=100000', /too many times/],
    ['by no rule', 'FREQ=SOMETIMES', /cannot be read/],
    ['never by anything', 'FREQ=DAILY;INTERVAL=0', /cannot be read/],
  ])('that repeats %s is left out, with its title', (_, rule, says) => {
    const { events, problems } = read(
      eventOf('1', 'SUMMARY:For ever', 'DTSTART:19700101T090000Z', `RRULE:${rule}`),
      eventOf('2', 'DTSTART:20261012T090000Z'),
    );
    expect(events).toHaveLength(1);
    expect(problems).toEqual([{ event: 'For ever', message: expect.stringMatching(says) }]);
  });

  test('a thousand rules that match nothing, or count from the past, take little time', () => {
    const started = process.cpuUsage();
    const series = (rule: string) =>
      Array.from({ length: 1000 }, (_, at) => eventOf(`${rule}${at}`, 'DTSTART:20190101T090000Z', `RRULE:${rule}`));
    const rules = ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;COUNT=3000', 'FREQ=MONTHLY;COUNT=9;BYMONTH=2;BYMONTHDAY=31'];
    const { problems } = read(...rules.flatMap(series));
    expect(milliseconds(process.cpuUsage(started))).toBeLessThan(8000);
    expect(problems.length).toBeLessThanOrEqual(calendarLimits.problems + 1);
  });
});

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;
