import { progressCharts } from '@/lib/plan/progress/progress-charts';
import type { ProgressView } from '@/lib/plan/progress/view';
import type { Calendar, Day } from '@/lib/plan/time/day';
import { cachedAnswer } from '../../engine/cache/query-cache';
import type { Scope } from '../../scope';
import { commitmentsOf } from './commitments';
import { progressCounts } from './counts';

type Asked = {
  planId: string;
  planStart: Day;
  goalId: string | null;
  /** The chart that is shown besides the first ones: the others are counted as far as their sentence needs. */
  chart: ProgressView['chart'];
  /** The first day of the range. */
  from: Day;
  /** Minutes set aside per week. */
  budget: number;
  /** The weeks a reserve was spent on, in the order they were spent. */
  reserves?: readonly { weekOn: Day }[];
  /** Names the pauses that were entered when they were over. */
  afterwards: string;
};

/** What /progress shows. */
export function progressOf(scope: Scope) {
  const { db, ownerId } = scope;
  return {
    /** The days the plan's steps were due within these days, both ends inclusive. A step moved too late counts as missed on its old day. */
    commitments: (planId: string, from: Day, to: Day) => commitmentsOf(db, { ownerId, planId, from, to }),

    /** The charts of a plan but the pace, made once until something is written. */
    charts: (asked: Asked, calendar: Calendar) =>
      cachedAnswer(db, ownerId, `progress ${JSON.stringify([asked, calendar])}`, async () =>
        progressCharts(await progressCounts(scope, { ...asked, ...calendar }), { ...asked, calendar }),
      ),
  };
}
