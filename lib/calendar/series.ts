import { type Budget, occurrences, UnusableRule, type WallTime } from '@/lib/plan/time/occurrences';
import type { ZoneClock } from '@/lib/plan/time/zone-clock';
import { type Moment, stampOf } from './moment';
import type { RawEvent } from './raw-event';

/** One occurrence of an event: its content, its start and its id. */
export type Occurrence = { raw: RawEvent; start: Moment; key: string };

type Differing = Occurrence & { stamp: string; planned: Moment };

/** Wall times in the zone of the series, wide enough for any zone of the person. */
type Span = { from: WallTime; to: WallTime };

const DAY_MILLISECONDS = 86_400_000;

/**
 * The occurrences of everything with one uid. The latest version of each counts: the highest sequence, else the last one. A rule
 * that cannot be used is reported to `onUnusable`, and changed occurrences are still returned.
 */
export function occurrencesOf(
  raws: readonly RawEvent[],
  span: Span,
  clockFor: (moment: Moment) => ZoneClock,
  budget: Budget,
  onUnusable: (raw: RawEvent, reason: UnusableRule['reason']) => void,
): Occurrence[] {
  const master = latest(raws.filter(({ occurrence }) => occurrence === null));
  const differing = differingOnes(raws, master, clockFor);
  if (!master?.start) return differing;
  if (!master.rule && master.more.length === 0) return [{ raw: master, start: master.start, key: master.uid }, ...differing];
  const start = master.start;
  const stamp = (moment: Moment) => stampIn(moment, start, clockFor);
  const left = new Set([...master.without.map(stamp), ...differing.map((each) => each.stamp)]);
  const later = differing.filter(({ raw }) => raw.isForLater);
  return [...wallsOf(), ...master.more.map(({ wall }) => wall)]
    .map((wall) => ({ ...start, wall }))
    .filter((planned) => isFresh(stamp(planned)))
    .map((planned) => ({ ...shifted(master, planned, later), key: `${master.uid}#${stamp(planned)}` }))
    .concat(differing);

  function wallsOf(): WallTime[] {
    if (!master?.rule) return [start.wall];
    try {
      return occurrences(inZoneOf(master.rule, start, clockFor), start.wall, span, budget);
    } catch (error) {
      if (!(error instanceof UnusableRule)) throw error;
      onUnusable(master, error.reason);
      return [];
    }
  }

  /** Each stamp once. */
  function isFresh(text: string): boolean {
    const isNew = !left.has(text);
    left.add(text);
    return isNew;
  }
}

/** Occurrences that differ from their series, each at the time it was moved to. */
function differingOnes(raws: readonly RawEvent[], master: RawEvent | undefined, clockFor: (moment: Moment) => ZoneClock): Differing[] {
  const byStamp = new Map<string, RawEvent[]>();
  for (const raw of raws) {
    if (!raw.occurrence) continue;
    const stamp = stampIn(raw.occurrence, master?.start ?? raw.occurrence, clockFor);
    byStamp.set(stamp, [...(byStamp.get(stamp) ?? []), raw]);
  }
  return [...byStamp].flatMap(([stamp, same]) => {
    const raw = latest(same);
    if (!raw?.occurrence) return [];
    const planned = likeMaster(raw.occurrence, master?.start ?? raw.occurrence);
    const said = {
      ...raw,
      isCancelled: raw.isCancelled || master?.isCancelled === true,
      isPrivate: raw.isPrivate || master?.isPrivate === true,
    };
    return [{ raw: said, start: raw.start ?? planned, planned, stamp, key: `${raw.uid}#${stamp}` }];
  });
}

/** Moves an occurrence by as much as an earlier change that applies to all later ones. */
function shifted(master: RawEvent, planned: Moment, later: readonly Differing[]): { raw: RawEvent; start: Moment } {
  const since = later.filter((each) => each.planned.wall < planned.wall).sort((a, b) => b.planned.wall - a.planned.wall)[0];
  if (!since) return { raw: master, start: planned };
  return { raw: since.raw, start: { ...since.start, wall: planned.wall + since.start.wall - since.planned.wall } };
}

const latest = (raws: readonly RawEvent[]): RawEvent | undefined =>
  raws.reduce<RawEvent | undefined>((best, raw) => (best && best.sequence > raw.sequence ? best : raw), undefined);

/** In UTC, so that an occurrence has the same id in every calendar. */
function stampIn(moment: Moment, start: Moment, clockFor: (moment: Moment) => ZoneClock): string {
  const like = likeMaster(moment, start);
  return stampOf(like.isDate ? like.wall : clockFor(like).instantOf(like.wall), like.isDate);
}

/** Some programs write only the day of an occurrence, or no zone: then the time and the zone are those of the series. */
function likeMaster(moment: Moment, start: Moment): Moment {
  const timeOfDay = (wall: WallTime) => ((wall % DAY_MILLISECONDS) + DAY_MILLISECONDS) % DAY_MILLISECONDS;
  if (start.isDate) return { ...moment, isDate: true, wall: moment.wall - timeOfDay(moment.wall) };
  if (moment.isDate) return { ...start, wall: moment.wall + timeOfDay(start.wall) };
  return { ...moment, tzid: moment.tzid ?? start.tzid };
}

/** A rule with its end in UTC, converted to the zone's local time. */
function inZoneOf(rule: string, start: Moment, clockFor: (moment: Moment) => ZoneClock): string {
  return rule.replace(/(UNTIL=)(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i, (whole, name, ...digits) => {
    if (start.isDate || start.tzid === 'UTC') return whole;
    const instant = Date.parse(`${digits.slice(0, 3).join('-')}T${digits.slice(3, 6).join(':')}Z`);
    return Number.isNaN(instant) ? whole : `${name}${stampOf(clockFor(start).wallOf(instant), false)}`;
  });
}
