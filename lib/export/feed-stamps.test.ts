import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedEntry } from '@/lib/plan/feed/feed-entries';
import { addDays, day } from '@/lib/plan/time/day';
import { type FeedStamps, noStamps, readStamps, stampEvents } from './feed-stamps';

const start = day('2027-03-09');
const hash = (text: string) => text;
const at = (moment: number) => ({ feedId: 'f', now: new Date(Date.UTC(2027, 0, 1) + moment * 6e4), hash });
const entry = fc.record({
  key: fc.constantFrom('step a', 'step b', 'step c'),
  title: fc.constantFrom('Coffee', 'Tea'),
  day: fc.nat(2).map((days) => addDays(start, days)),
  time: fc.constantFrom(null, '09:30'),
});
const reading = fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 3 });

/** What calendars make of the readings, one after the other. */
function read(readings: readonly FeedEntry[][]) {
  let stamps: FeedStamps = noStamps;
  return readings.map((entries, index) => {
    const result = stampEvents(entries, readStamps(JSON.stringify(stamps)), at(index));
    stamps = result.stamps;
    return result;
  });
}

describe('the sequence of an event', () => {
  test('rises with each change, also of one that went and came back, and with nothing else', () => {
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 8 }), (readings) => {
        const last = new Map<string, { sequence: number; changedAt: string; said: string }>();
        for (const { events } of read(readings))
          for (const { uid, sequence, changedAt, ...shown } of events) {
            const said = JSON.stringify(shown);
            const before = last.get(uid);
            if (before?.said === said && before.sequence === sequence) expect(changedAt).toBe(before.changedAt);
            else if (before) expect([sequence > before.sequence, changedAt > before.changedAt]).toEqual([true, true]);
            last.set(uid, { sequence, changedAt, said });
          }
      }),
    );
  });

  test('stays when the same is read again', () => {
    fc.assert(
      fc.property(reading, (entries) => {
        const [first, again] = read([entries, entries]);
        expect(again?.events).toEqual(first?.events);
        expect([first?.isChanged, again?.isChanged]).toEqual([entries.length > 0, false]);
      }),
    );
  });
});

test('stamps that cannot be read are none', () => {
  for (const stored of ['', '{', 'null', '{"revision":"1","events":{}}', '{"revision":1}', '[]'])
    expect(readStamps(stored)).toEqual(noStamps);
});
