import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '@/lib/calendar/read';
import { type Day, day as dayOf } from '@/lib/plan/time/day';
import { type FeedEvent, printCalendar } from './calendar';
import { event, readable } from './calendar-event-sample';

const zone = 'Europe/Lisbon';
const print = (...events: FeedEvent[]) => printCalendar(events, { name: 'My plan', zone });

/** The same file read by ical.js. */
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

/** The same file read by Python's parser; null where it is not installed. */
function readByPython(file: string): unknown[] | null {
  const { status, stdout } = spawnSync('/usr/bin/python3', ['-c', script], { input: file, encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : null;
}

describe('a feed is read alike', () => {
  test('by another parser, whatever the texts contain', () => {
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

  test('by Python’s icalendar where it is installed', () => {
    // Its 2022 version reads an escaped backslash before a semicolon as an escaped semicolon.
    const withoutBackslash = (text = '') => text.replaceAll('\\', '/');
    const events = fc
      .sample(event, { numRuns: 50, seed: 7 })
      .map((each) => ({ ...each, title: withoutBackslash(each.title), place: withoutBackslash(each.place) }));
    const read = readByPython(print(...events));
    const ours = parsed(print(...events)).map(({ uid, title, place, start }) => [uid, title, place, start.slice(0, 16)]);
    if (read) expect(read).toEqual(ours);
  });

  test('by our own reader on the same days and at the same times', () => {
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
});
