import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '@/lib/calendar/read';
import { addDays, day as dayOf } from '@/lib/plan/time/day';
import { type FeedEvent, printCalendar } from './calendar';
import { step } from './calendar-event-sample';
import { googleCalendarLink, outlookCalendarLink } from './calendar-links';

const zone = 'Europe/Lisbon';
const print = (...events: FeedEvent[]) => printCalendar(events, { name: 'My plan', zone });

describe('a feed', () => {
  test('matches the file exactly', () => {
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

  test.each<[string, string, string]>([
    ['that is skipped in spring is moved on', dayOf('2027-03-28'), 'DTSTART:20270328T010000Z'],
    ['that comes twice in autumn is the first', dayOf('2026-10-25'), 'DTSTART:20261025T000000Z'],
  ])('a time %s', (_, on, line) => expect(print(step({ day: dayOf(on), time: '01:00' }))).toContain(line));

  test('several days end on the day after the last', () => {
    expect(print(step({ lastDay: dayOf('2026-10-08') }))).toContain('DTEND;VALUE=DATE:20261009');
    expect(print(step({ lastDay: dayOf('2026-10-01') }))).toContain('DTEND;VALUE=DATE:20261007');
  });

  test('without events still has one component', () => {
    const calendar = new ICAL.Component(ICAL.parse(print()) as never);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(readCalendar(new TextEncoder().encode(print()), { from: dayOf('2026-01-01'), to: dayOf('2027-01-01'), zone }).events).toEqual(
      [],
    );
  });

  test('of two thousand events takes little time', () => {
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
