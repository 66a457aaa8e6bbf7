import type { GoalStatus } from '../../words/words';

export type RatePace = {
  /** Share of the weekly rate that was done; extra in one week does not make up for another. Null when no week counts. */
  share: number | null;
  /** Weeks with at least the rate. */
  kept: number;
  counted: number;
  status: GoalStatus;
};

/**
 * How a rate goal ("2 conversations per week") stands.
 * @param perWeek at least one
 * @param weeks counts of whole weeks, oldest first, null for a paused one
 */
export function ratePace(perWeek: number, weeks: readonly (number | null)[], isOver: boolean): RatePace {
  const counts = weeks.filter((count) => count !== null);
  const done = counts.reduce((sum, count) => sum + Math.min(count, perWeek), 0);
  const share = counts.length === 0 ? null : done / (perWeek * counts.length);
  const kept = counts.filter((count) => count >= perWeek).length;
  return { share, kept, counted: counts.length, status: statusOf(share, counts.length, isOver) };
}

function statusOf(share: number | null, counted: number, isOver: boolean): GoalStatus {
  if (share === null) return isOver ? 'missed' : 'not_started';
  if (share >= 0.95) return isOver ? 'achieved' : 'on_track';
  if (isOver) return 'missed';
  if (counted < 2) return 'just_started';
  return share >= 0.75 ? 'behind' : 'at_risk';
}
