import { addDays, type Day, daysBetween } from '../../time/day';
import { splitRecurrence } from './recurrence';
import type { SeriesReach } from './series-reach';

/** Where a step stands in its series. `series` is the same for all occurrences, `occursOn` the day by the rule, whatever day it was moved to. */
export type InSeries = { recurrence: string; repeatsFrom: Day | null; occursOn: Day | null; series: string };

export const alone: InSeries = { recurrence: '', repeatsFrom: null, occursOn: null, series: '' };

type Edited = { dueOn: Day; recurrence: string };

/**
 * What becomes of a series when its open occurrence is edited.
 * - `move`: only the day of this one; the next comes as it would have
 * - `part`: this one leaves the series, which goes on at its next day
 * - `change`: the series goes on from here as `place` says
 * @param saysSame whether nothing but the day and the rule was edited
 * @param newSeries the name of a series that begins here
 */
export function seriesChange(
  before: InSeries & { dueOn: Day },
  edited: Edited,
  { reach, saysSame, newSeries }: { reach: SeriesReach; saysSame: boolean; newSeries: string },
): { kind: 'move' | 'part' | 'change'; place: InSeries } {
  const { dueOn, recurrence } = edited;
  const { recurrence: rule, repeatsFrom, occursOn, series } = before;
  if (rule === '') {
    const place = recurrence === '' ? alone : { recurrence, repeatsFrom: dueOn, occursOn: dueOn, series: newSeries };
    return { kind: 'change', place };
  }
  const own = occursOn ?? before.dueOn;
  const first = repeatsFrom ?? own;
  if (reach === 'this' && recurrence === rule && saysSame)
    return { kind: 'move', place: { recurrence, repeatsFrom: first, occursOn: own, series } };
  if (reach === 'this' && (recurrence === rule || recurrence === '')) return { kind: 'part', place: alone };
  if (recurrence === '') return { kind: 'change', place: alone };
  if (reach === 'all') {
    const moved = daysBetween(before.dueOn, dueOn);
    return { kind: 'change', place: { recurrence, repeatsFrom: addDays(first, moved), occursOn: addDays(own, moved), series } };
  }
  const from = dueOn === before.dueOn ? own : dueOn;
  const going = recurrence === rule ? (splitRecurrence(rule, first, own).after ?? '') : recurrence;
  return { kind: 'change', place: going === '' ? alone : { recurrence: going, repeatsFrom: from, occursOn: from, series: newSeries } };
}
