import { eq, ne } from 'drizzle-orm';
import { type InSeries, seriesChange } from '@/lib/plan/step/recurrence/series-change';
import type { SeriesReach } from '@/lib/plan/step/recurrence/series-reach';
import { isOver, type StepValues } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import type { Statement } from '../../engine/atomically';
import { rowsOf } from '../../rows';
import { stepOthers, steps } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { planningNext } from './next-occurrence';

type Edited = Omit<StepValues, 'id' | 'version' | 'newPersonName' | 'others' | 'reach'> & { others: readonly string[] };

/**
 * What an edit of a step means for its series.
 * @returns its new place in it; the statements that plan the next occurrence from what the step said before; and those that change the
 * other occurrences: what they say, never their days nor whom they were with
 * @throws MissingRow
 */
export async function changingSeries(
  scope: Scope,
  id: string,
  edited: Edited,
  reach: SeriesReach,
  today: Day,
): Promise<{ place: InSeries; next: Statement[]; also: Statement[] }> {
  const rows = rowsOf(scope, steps);
  const before = await rows.find(id);
  const { recurrence, repeatsFrom, occursOn, series } = before;
  if (series !== '' && isOver(before)) return { place: { recurrence, repeatsFrom, occursOn, series }, next: [], also: [] };
  const others = series === '' ? [] : await rowsOf(scope, stepOthers).select(eq(stepOthers.stepId, id));
  const saysSame =
    said.every((name) => before[name] === edited[name]) &&
    sameIds(
      others.map(({ personId }) => personId),
      edited.others,
    );
  const { kind, place } = seriesChange(before, edited, { reach, saysSame, newSeries: newId() });
  const { kind: sort, title, goalId, atTime, notes, place: where, cue, response, obstacle, fallback } = edited;
  const ofAll = { kind: sort, title, goalId, atTime, notes, place: where, cue, response, obstacle, fallback };
  const ofSeries = rows.mine(eq(steps.series, series), ne(steps.id, id));
  const isAll = reach === 'all' && series !== '';
  return {
    place,
    next: kind === 'part' ? await planningNext(scope, eq(steps.id, id), today) : [],
    also: isAll ? [scope.db.update(steps).set(ofAll).where(ofSeries)] : [],
  };
}

const said = ['kind', 'title', 'goalId', 'personId', 'atTime', 'place', 'notes', 'cue', 'response', 'obstacle', 'fallback'] as const;

const sameIds = (some: readonly string[], others: readonly string[]) => some.toSorted().join() === others.toSorted().join();
