import { Temporal } from 'temporal-polyfill';
import type { WallTime } from './occurrences';

/** What a zone's clocks show at an instant, and the instant at which they show a time. Both in milliseconds. */
export type ZoneClock = { instantOf: (wall: WallTime) => number; wallOf: (instant: number) => WallTime };

export const utcClock: ZoneClock = { instantOf: (wall) => wall, wallOf: (instant) => instant };

/** The clock of an IANA zone; null for an unknown name. A skipped time moves forward, and a repeated one is the first. */
export function zoneClock(zone: string): ZoneClock | null {
  if (zone === 'UTC') return utcClock;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return null;
  }
  return {
    instantOf: (wall) => wallDateTime(wall).toZonedDateTime(zone).epochMilliseconds,
    wallOf: (instant) => {
      const { epochMilliseconds, offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
      return epochMilliseconds + offsetNanoseconds / 1e6;
    },
  };
}

const wallDateTime = (wall: WallTime) => Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
