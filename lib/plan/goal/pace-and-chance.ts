import type { GoalStatus } from '../words/words';
import type { GoalPace } from './goal';
import type { Projection } from './projection';

/** A forecast that is at odds with the pace: less likely than not although on track, or the other way round. */
export type Disagreement = 'slower' | 'faster';

/** Whether pace and forecast disagree; undefined when they agree, or when there is no forecast. */
export function disagreement(pace: GoalPace, { chance }: Projection): Disagreement | undefined {
  if (chance === null) return undefined;
  if (pace.status === 'on_track') return chance < 0.5 ? 'slower' : undefined;
  if (pace.status === 'behind' || pace.status === 'at_risk') return chance < 0.5 ? undefined : 'faster';
  return undefined;
}

/** The status to show beside a goal: the more cautious of pace and forecast. */
export const carefulStatus = (pace: GoalPace, projection: Projection): GoalStatus =>
  disagreement(pace, projection) === 'slower' ? 'at_risk' : pace.status;
