import { findIana } from 'windows-iana';
import { occurrences, UnusableRule, type WallTime } from '@/lib/plan/time/occurrences';
import { utcClock, type ZoneClock, zoneClock } from '@/lib/plan/time/zone-clock';
import { type Component, propertiesOf, textOf } from './components';
import { momentsOf } from './moment';

/** The clocks of a calendar's zones: by IANA name, by Windows name, else as the calendar itself defines them. */
export function clocksOf(calendars: readonly Component[], home: ZoneClock): (tzid: string | null) => ZoneClock | null {
  const defined = new Map(
    calendars.flatMap(({ children }) => children.filter(({ kind }) => kind === 'VTIMEZONE').map((zone) => [textOf(zone, 'tzid'), zone])),
  );
  const known = new Map<string, ZoneClock | null>();
  return (tzid) => {
    if (tzid === null) return home;
    const clock = known.has(tzid) ? known.get(tzid) : (named(tzid) ?? definedClock(defined.get(tzid)));
    known.set(tzid, clock ?? null);
    return clock ?? null;
  };
}

function named(tzid: string): ZoneClock | null {
  const name = tzid.replace(/^"|"$/g, '').trim();
  // Some programs put their own name before the zone's: "/example.org/2024/Europe/Lisbon".
  const [ownName] = /[A-Z][\w+-]*(?:\/[A-Z][\w+-]*){1,2}$/.exec(name) ?? [];
  if (/(?:^|\/)(?:utc|z)$/i.test(name)) return utcClock;
  const [windows] = findIana(name as Parameters<typeof findIana>[0]);
  return zoneClock(windows ?? name) ?? (ownName ? zoneClock(ownName) : null);
}

type Onset = { wall: WallTime; from: number; to: number };

/** A clock defined by the calendar: the offset set by the latest of its changes. */
function definedClock(zone: Component | undefined): ZoneClock | null {
  const observances = zone?.children.slice(0, MAX_OBSERVANCES) ?? [];
  if (observances.length === 0) return null;
  const years = new Map<number, Onset[]>();
  const offsetAt = (wall: WallTime) => {
    const year = new Date(wall).getUTCFullYear();
    const onsets = years.get(year) ?? onsetsBy(observances, year);
    years.set(year, onsets);
    return onsets.findLast((onset) => onset.wall <= wall)?.to ?? onsets[0]?.from ?? 0;
  };
  const instantOf = (wall: WallTime) => wall - offsetAt(wall);
  return { instantOf, wallOf: (instant) => instant + offsetAt(instant + offsetAt(instant)) };
}

const MAX_OBSERVANCES = 50;

/** Each observance's latest changes up to the end of a year, in order. */
function onsetsBy(observances: readonly Component[], year: number): Onset[] {
  const window = { from: Date.UTC(year - 1, 0, 1), to: Date.UTC(year, 11, 31) };
  return observances
    .flatMap((observance) => {
      const [from, to] = [offsetOf(textOf(observance, 'tzoffsetfrom')), offsetOf(textOf(observance, 'tzoffsetto'))];
      return changesOf(observance, window).map((wall) => ({ wall, from, to }));
    })
    .sort((a, b) => a.wall - b.wall);
}

function changesOf(observance: Component, window: { from: WallTime; to: WallTime }): WallTime[] {
  const listed = ['dtstart', 'rdate'].flatMap((name) => propertiesOf(observance, name).flatMap(momentsOf)).map(({ wall }) => wall);
  const [start] = listed;
  const rule = textOf(observance, 'rrule');
  if (start === undefined || !rule.toUpperCase().includes('FREQ=YEARLY')) return listed;
  try {
    return [...listed, ...occurrences(rule, start, window)];
  } catch (error) {
    if (error instanceof UnusableRule) return listed;
    throw error;
  }
}

/** "+01:00" in milliseconds. */
function offsetOf(text: string): number {
  const [, sign, hours, minutes, seconds] = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(text) ?? [];
  const count = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (sign === '-' ? -1000 : 1000) * count;
}
