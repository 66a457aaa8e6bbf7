import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '@/lib/calendar/read';
import { addDays, type Day, day as dayOf } from '@/lib/plan/time/day';
import { type FeedEvent, printCalendar } from './calendar';
import { googleCalendarLink, outlookCalendarLink } from './calendar-links';

const zone = 'Europe/Lisbon';
const step = (says: Partial<FeedEvent> = {}): FeedEvent => ({
  uid: 'step-1@throughline',
  sequence: 0,
  changedAt: '2026-10-01T08:00:00.000Z',
  title: 'Coffee with Ana',
  day: dayOf('2026-10-06'),
  time: null,
  ...says,
});
const print = (...events: FeedEvent[]) => printCalendar(events, { name: 'My plan', zone });

/** What another parser reads: ical.js. */
function parsed(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      place: event.location ?? '',
      notes: event.description ?? '',
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
    };
  });
}

const script = `
import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
row = lambda e: [str(e["UID"]), str(e["SUMMARY"]), str(e.get("LOCATION", "")), e.decoded("DTSTART").isoformat()[:16]]
print(json.dumps([row(e) for e in calendar.walk("VEVENT")]))`;

/** What Python's parser reads; null where it is not installed. */
function readByPython(file: string): unknown[] | null {
  const { status, stdout } = spawnSync('/usr/bin/python3', ['-c', script], { input: file, encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : null;
}

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('\\', ';', ',', '\n', 'é', '👩‍💻', 'END:VEVENT', '\r\n', '"', ':'), fc.string({ unit: 'grapheme' })),
});
const readable = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');
const days = fc.nat(1500).map((count) => addDays(dayOf('2026-01-01'), count));
const event: fc.Arbitrary<FeedEvent> = fc.record({
  uid: fc.uuid(),
  sequence: fc.nat(99),
  changedAt: fc.constant('2026-10-01T08:00:00.000Z'),
  title: anyText.filter((text) => readable(text) !== ''),
  day: days,
  // No clock skips these hours.
  time: fc.option(
    fc.tuple(fc.integer({ min: 4, max: 23 }), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  ),
  place: anyText,
  notes: anyText,
  remindMinutes: fc.option(fc.nat(600), { nil: undefined }),
});

describe('a feed', () => {
  test('as it stands in the file', () => {
    const timed = step({
      uid: 'b',
      sequence: 3,
      time: '09:30',
      place: 'Café; 1, Pier Road',
      notes: 'Ask:\none',
      url: 'https://plan.example/steps/1',
      remindMinutes: 15,
    });
    expect(print(step(), timed).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Throughline//Plan//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:My plan',
      'X-WR-CALNAME:My plan',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      'BEGIN:VEVENT',
      'UID:step-1@throughline',
      'DTSTAMP:20261001T080000Z',
      'LAST-MODIFIED:20261001T080000Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20261006',
      'DTEND;VALUE=DATE:20261007',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Coffee with Ana',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:b',
      'DTSTAMP:20261001T080000Z',
      'LAST-MODIFIED:20261001T080000Z',
      'SEQUENCE:3',
      'DTSTART:20261006T083000Z',
      'DTEND:20261006T093000Z',
      'SUMMARY:Coffee with Ana',
      'LOCATION:Café\\; 1\\, Pier Road',
      'DESCRIPTION:Ask:\\none',
      'URL:https://plan.example/steps/1',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Coffee with Ana',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('is read by another parser as it was written, whatever is in its texts', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const read = parsed(print(...events));
        expect(read.map(({ uid, title, place, notes, sequence }) => [uid, title, place, notes, sequence])).toEqual(
          events.map(({ uid, title, place = '', notes = '', sequence }) => [
            uid,
            readable(title),
            readable(place),
            readable(notes),
            sequence,
          ]),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('is read alike by the icalendar of Python, where Debian has put it', () => {
    // Its version of 2022 takes the escape of a backslash before a semicolon for that of the semicolon.
    const withoutBackslash = (text = '') => text.replaceAll('\\', '/');
    const events = fc
      .sample(event, { numRuns: 50, seed: 7 })
      .map((each) => ({ ...each, title: withoutBackslash(each.title), place: withoutBackslash(each.place) }));
    const read = readByPython(print(...events));
    const ours = parsed(print(...events)).map(({ uid, title, place, start }) => [uid, title, place, start.slice(0, 16)]);
    if (read) expect(read).toEqual(ours);
  });

  test('is read by our own reader on the same days and at the same times', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 5 }),
        fc.constantFrom(zone, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'),
        (events, home) => {
          const { events: read, problems } = readCalendar(new TextEncoder().encode(printCalendar(events, { name: '', zone: home })), {
            from: dayOf('2026-01-01'),
            to: dayOf('2031-01-01'),
            zone: home,
          });
          expect(problems).toEqual([]);
          const times = (rows: { day: Day; time: string | null }[]) => rows.map(({ day, time }) => `${day} ${time}`).sort();
          expect(times(read)).toEqual(times(events));
        },
      ),
    );
  });

  test.each<[string, string, string]>([
    ['that is skipped in spring is moved on', dayOf('2027-03-28'), 'DTSTART:20270328T010000Z'],
    ['that comes twice in autumn is the first', dayOf('2026-10-25'), 'DTSTART:20261025T000000Z'],
  ])('a time %s', (_, on, line) => expect(print(step({ day: dayOf(on), time: '01:00' }))).toContain(line));

  test('several days end on the day after the last', () => {
    expect(print(step({ lastDay: dayOf('2026-10-08') }))).toContain('DTEND;VALUE=DATE:20261009');
    expect(print(step({ lastDay: dayOf('2026-10-01') }))).toContain('DTEND;VALUE=DATE:20261007');
  });

  test('without events is still a calendar with a component in it', () => {
    const calendar = new ICAL.Component(ICAL.parse(print()) as never);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(readCalendar(new TextEncoder().encode(print()), { from: dayOf('2026-01-01'), to: dayOf('2027-01-01'), zone }).events).toEqual(
      [],
    );
  });

  test('of two thousand events takes a moment', () => {
    const events = Array.from({ length: 2000 }, (_, at) =>
      step({
        uid: `step-${at}@throughline`,
        title: `Coffee with Zsófia Kovačević and ${at} others about the plan for the winter, and the spring`,
        day: addDays(dayOf('2026-01-01'), at % 700),
        time: at % 2 ? '09:30' : null,
        notes: 'Ask how they price flexibility; bring the paper, and the numbers. '.repeat(3),
      }),
    );
    print(...events);
    const started = process.cpuUsage();
    print(...events);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(150);
  });
});

test('links open the event as a draft in Google and in Outlook', () => {
  const timed = step({ title: 'Coffee & cake', time: '09:30', minutes: 30, place: 'Pier 1' });
  expect(googleCalendarLink(timed, zone)).toBe(
    'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Coffee+%26+cake&dates=20261006T083000Z%2F20261006T090000Z&location=Pier+1',
  );
  expect(googleCalendarLink(step(), zone)).toContain('dates=20261006%2F20261007');
  expect(outlookCalendarLink(step(), zone)).toContain('startdt=2026-10-06&enddt=2026-10-07&allday=true');
});
