import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '@/lib/import/files/unreadable';
import { day as dayOf } from '@/lib/plan/time/day';
import { calendarOf, eventOf } from './calendar-sample';
import { calendarLimits } from './event';
import { readCalendar } from './read';

const window = { from: dayOf('2026-09-21'), to: dayOf('2026-12-05'), zone: 'Europe/Lisbon' };
const read = (...components: string[]) => readCalendar(calendarOf(...components), window);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file is refused', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['empty', bytes(''), /is empty/],
    ['that is a web page', bytes('<!doctype html><title>Sign in</title>'), /not a calendar file/],
    ['that is an address book', bytes('BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n'), /not a calendar file/],
    ['that is a picture', new Uint8Array(5000).fill(0x89), /not a calendar file/],
    ['cut inside an event', calendarOf(eventOf('1', 'SUMMARY:A')).subarray(0, 90), /ends too early/],
    ['cut before its end', calendarOf().subarray(0, 40), /ends too early/],
    ['of 30 MB', new Uint8Array(30 * 1024 * 1024), /larger than 20 MB/],
  ])('%s', (_, file, says) => {
    expect(() => readCalendar(file, window)).toThrow(UnreadableFile);
    expect(() => readCalendar(file, window)).toThrow(says);
  });

  test('wherever it is cut, and any other bytes give an answer too', () => {
    const whole = calendarOf(eventOf('1', 'SUMMARY:Coffee', 'DTSTART:20261006T093000Z'), eventOf('2', 'DTSTART;VALUE=DATE:20261007'));
    fc.assert(
      fc.property(fc.nat(whole.length - 4), (at) => {
        expect(() => readCalendar(whole.subarray(0, at), window)).toThrow(UnreadableFile);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(whole.length), (noise, at) => {
        const file = new Uint8Array([...whole.subarray(0, at), ...noise, ...whole.subarray(at)]);
        try {
          expect(readCalendar(file, window).events.length).toBeLessThanOrEqual(2);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
    );
  });
});

describe('what an event says', () => {
  test('is one line, without direction marks, and no longer than the limit', () => {
    const title = `Coffee \\n\u202eEND:VEVENT\\, ${'x'.repeat(100_000)}`;
    const { events } = read(eventOf('1', `SUMMARY:${title}`, 'DTSTART:20261012T090000Z'));
    expect(events).toHaveLength(1);
    expect(events[0]?.title).toMatch(/^Coffee END:VEVENT, x+…$/);
    expect(events[0]?.title).toHaveLength(calendarLimits.title);
  });

  test('is read in any encoding, even with a fold inside a letter', () => {
    const line = bytes('SUMMARY:Café com João');
    const folded = new Uint8Array([...line.subarray(0, 12), 13, 10, 32, ...line.subarray(12)]);
    const whole = calendarOf(eventOf('1', '@', 'DTSTART:20261012T090000Z'));
    const at = whole.indexOf(64);
    const withLine = (written: Uint8Array) => new Uint8Array([...whole.subarray(0, at), ...written, ...whole.subarray(at + 1)]);
    const latin = Uint8Array.from('SUMMARY:Café com João', (letter) => letter.charCodeAt(0));
    const text = new TextDecoder().decode(withLine(line));
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...withLine(line)]);
    const unix = bytes(text.replaceAll('\r', ''));
    for (const file of [withLine(folded), withLine(latin), utf16, marked, unix])
      expect(readCalendar(file, window).events[0]?.title).toBe('Café com João');
  });

  test('lists each guest once, by lower-case address, with rooms and refusals marked', () => {
    const { events } = read(
      eventOf(
        '1',
        'DTSTART:20261012T090000Z',
        'ORGANIZER;CN="Silva, Ana":MAILTO:Ana@Example.org',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.org',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.org',
        'ATTENDEE;CN=Bo;EMAIL=bo@example.org:urn:uuid:1234',
        'ATTENDEE;CN=Ann:invalid:nomail',
        'ATTENDEE;CN="broken:mailto:x@example.org',
        'BEGIN:VALARM',
        'ATTENDEE:mailto:alarm@example.org',
        'END:VALARM',
      ),
    );
    expect(events[0]?.attendees).toEqual([
      { name: 'Silva, Ana', email: 'ana@example.org', isDeclined: true, isRoom: false },
      { name: 'Room 4', email: 'room4@example.org', isDeclined: false, isRoom: true },
      { name: 'Bo', email: 'bo@example.org', isDeclined: false, isRoom: false },
      { name: 'Ann', email: '', isDeclined: false, isRoom: false },
    ]);
  });

  test.each<[string, string[], object]>([
    ['private', ['CLASS:PRIVATE'], { isPrivate: true }],
    ['private by an unknown class', ['CLASS:X-OURS'], { isPrivate: true }],
    ['open', ['CLASS:public'], { isPrivate: false }],
    ['cancelled', ['STATUS:Cancelled'], { isCancelled: true }],
  ])('%s', (_, lines, says) => expect(read(eventOf('1', 'DTSTART:20261012T090000Z', ...lines)).events[0]).toMatchObject(says));

  test('the latest version of an event counts, in any order', () => {
    const said = (sequence: number, title: string) => eventOf('1', `SUMMARY:${title}`, `SEQUENCE:${sequence}`, 'DTSTART:20261012T090000Z');
    expect(read(said(2, 'New'), said(1, 'Old')).events.map(({ title }) => title)).toEqual(['New']);
    expect(read(said(1, 'Old'), said(1, 'New')).events.map(({ title }) => title)).toEqual(['New']);
  });

  test('an event without a start is named, and the others are read', () => {
    const { events, problems } = read(
      eventOf('a'),
      eventOf('b', 'DTSTART:2026-10-40'),
      eventOf('c', 'DTSTART:20260230T090000'),
      eventOf('d', 'DTSTART:20261012'),
    );
    expect(events).toHaveLength(1);
    expect(problems.map(({ event }) => event)).toEqual(['a', 'b', 'c']);
  });

  test('events without a uid are kept separate', () => {
    const without = (hour: number) => ['BEGIN:VEVENT', `DTSTART:20261012T${hour}0000Z`, 'SUMMARY:Tea', 'END:VEVENT'].join('\r\n');
    expect(new Set(read(without(10), without(11)).events.map(({ key }) => key)).size).toBe(2);
  });
});

test('events over the limit are dropped, with a notice', () => {
  const many = Array.from({ length: calendarLimits.events + 5 }, (_, at) => eventOf(`${at}`, 'DTSTART:20261012T090000Z'));
  const { events, problems } = read(...many);
  expect(events).toHaveLength(calendarLimits.events);
  expect(problems).toEqual([{ event: '', message: 'Only 20,000 events were read: the calendar has more in these days.' }]);
});

test('ten megabytes are read in a moment', () => {
  const guest = (name: string) => `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${name}:mailto:${name}@example.org`;
  const events = Array.from({ length: 11_000 }, (_, at) => {
    const day = `${2016 + (at % 11)}${String(1 + (at % 12)).padStart(2, '0')}${String(1 + (at % 28)).padStart(2, '0')}`;
    const rule = at % 10 === 0 ? [`RRULE:FREQ=WEEKLY${at % 20 === 0 ? ';COUNT=20' : ''}`] : [];
    return eventOf(
      `event-${at}@example.org`,
      `DTSTART;TZID=Europe/Berlin:${day}T090000`,
      ...rule,
      `SUMMARY:Meeting ${at}`,
      guest('ana'),
      guest('bo'),
      `DESCRIPTION:${'Agenda and minutes. '.repeat(35)}`,
    );
  });
  const file = calendarOf(...events);
  expect(file.length).toBeGreaterThan(10e6);
  const started = process.cpuUsage();
  const { problems } = readCalendar(file, window);
  expect(problems).toEqual([]);
  expect(milliseconds(process.cpuUsage(started))).toBeLessThan(4000);
});

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;
