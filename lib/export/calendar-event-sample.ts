import fc from 'fast-check';
import { addDays, day as dayOf } from '@/lib/plan/time/day';
import type { FeedEvent } from './calendar';

export const step = (says: Partial<FeedEvent> = {}): FeedEvent => ({
  uid: 'step-1@throughline',
  sequence: 0,
  changedAt: '2026-10-01T08:00:00.000Z',
  title: 'Coffee with Ana',
  day: dayOf('2026-10-06'),
  time: null,
  ...says,
});

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('\\', ';', ',', '\n', 'é', '👩‍💻', 'END:VEVENT', '\r\n', '"', ':'), fc.string({ unit: 'grapheme' })),
});

/** A text as a calendar may hold it: no lone surrogates, no controls. */
export const readable = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');
const days = fc.nat(1500).map((count) => addDays(dayOf('2026-01-01'), count));

export const event: fc.Arbitrary<FeedEvent> = fc.record({
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
