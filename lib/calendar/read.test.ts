import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '@/lib/import/files/unreadable';
import { day as dayOf } from '@/lib/plan/time/day';
import { calendarOf, eventOf } from './calendar-sample';
import { calendarLimits } from './event';
import { readCalendar } from './read';

const window = { from: dayOf('2026-09-21'), to: dayOf('2026-12-05'), zone: 'Europe/Lisbon' };
const read = (...components: string[]) => readCalendar(calendarOf(...components), window);
const times = (...components: string[]) => read(...components).events.map(({ day, time }) => `${day} ${time}`);
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

  test('wherever it is cut, and any other bytes are an answer too', () => {
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

  test('in a zone nobody knows is the time that is written, and that is said once', () => {
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

  test('keeps its time over the end of summer, and has a key for each occurrence', () => {
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

  test('a thousand rules that match nothing, or are counted from the past, take little time', () => {
    const started = process.cpuUsage();
    const series = (rule: string) =>
      Array.from({ length: 1000 }, (_, at) => eventOf(`${rule}${at}`, 'DTSTART:20190101T090000Z', `RRULE:${rule}`));
    const rules = ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;COUNT=3000', 'FREQ=MONTHLY;COUNT=9;BYMONTH=2;BYMONTHDAY=31'];
    const { problems } = read(...rules.flatMap(series));
    expect(milliseconds(process.cpuUsage(started))).toBeLessThan(8000);
    expect(problems.length).toBeLessThanOrEqual(calendarLimits.problems + 1);
  });
});

describe('what an event says', () => {
  test('is one line, without marks of direction, and no longer than it is shown', () => {
    const title = `Coffee \\n\u202eEND:VEVENT\\, ${'x'.repeat(100_000)}`;
    const { events } = read(eventOf('1', `SUMMARY:${title}`, 'DTSTART:20261012T090000Z'));
    expect(events).toHaveLength(1);
    expect(events[0]?.title).toMatch(/^Coffee END:VEVENT, x+…$/);
    expect(events[0]?.title).toHaveLength(calendarLimits.title);
  });

  test('is read whatever the letters are in, folds inside a letter too', () => {
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
    ['private by a word nobody knows', ['CLASS:X-OURS'], { isPrivate: true }],
    ['open', ['CLASS:public'], { isPrivate: false }],
    ['cancelled', ['STATUS:Cancelled'], { isCancelled: true }],
  ])('%s', (_, lines, says) => expect(read(eventOf('1', 'DTSTART:20261012T090000Z', ...lines)).events[0]).toMatchObject(says));

  test('the latest word on an event counts, whatever comes first', () => {
    const said = (sequence: number, title: string) => eventOf('1', `SUMMARY:${title}`, `SEQUENCE:${sequence}`, 'DTSTART:20261012T090000Z');
    expect(read(said(2, 'New'), said(1, 'Old')).events.map(({ title }) => title)).toEqual(['New']);
    expect(read(said(1, 'Old'), said(1, 'New')).events.map(({ title }) => title)).toEqual(['New']);
  });

  test('an event without a start is named, and the rest is read', () => {
    const { events, problems } = read(
      eventOf('a'),
      eventOf('b', 'DTSTART:2026-10-40'),
      eventOf('c', 'DTSTART:20260230T090000'),
      eventOf('d', 'DTSTART:20261012'),
    );
    expect(events).toHaveLength(1);
    expect(problems.map(({ event }) => event)).toEqual(['a', 'b', 'c']);
  });

  test('events without a uid stay apart', () => {
    const without = (hour: number) => ['BEGIN:VEVENT', `DTSTART:20261012T${hour}0000Z`, 'SUMMARY:Tea', 'END:VEVENT'].join('\r\n');
    expect(new Set(read(without(10), without(11)).events.map(({ key }) => key)).size).toBe(2);
  });
});

test('more events than are kept are cut, and that is said', () => {
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
