import type { WallTime } from '@/lib/plan/time/occurrences';
import type { Property } from './components';

/** A date or time as a calendar writes it. */
export type Moment = {
  wall: WallTime;
  isDate: boolean;
  /** The zone of the wall time: a TZID, `UTC`, or null for a floating time. */
  tzid: string | null;
};

/** The moments in a property, without impossible ones. */
export function momentsOf({ params, values }: Property): Moment[] {
  const tzid = typeof params.tzid === 'string' ? params.tzid : null;
  return values.flatMap((value) => momentOf(Array.isArray(value) ? value[0] : value, tzid) ?? []);
}

function momentOf(value: unknown, tzid: string | null): Moment | null {
  const [, date, time, utc] = /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d:\d\d:\d\d)(Z?)|::))?$/.exec(String(value)) ?? [];
  const written = `${date}T${time ?? '00:00:00'}`;
  // A leap second is read as the second before it.
  const wall = Date.parse(`${written.replace(/:60$/, ':59')}Z`);
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== date) return null;
  return { wall, isDate: time === undefined, tzid: utc === 'Z' ? 'UTC' : tzid };
}

/** `YYYYMMDD`, or `YYYYMMDDTHHMMSSZ` for an instant: the id of an occurrence within its series. */
export const stampOf = (milliseconds: number, isDate: boolean): string =>
  new Date(milliseconds)
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .slice(0, isDate ? 8 : undefined);
