import { activeDays, addDays, type Day, daysBetween, type Pause } from '../time/day';

/** A value on a day: a corner of a line. */
export type LinePoint = { on: Day; value: number };

type Paced = { startsOn: Day; dueOn: Day; baseline: number; target: number };

/**
 * The corners of the expected line: even from the baseline to the target over the days that count, level in a pause.
 * On each day it equals `goalPace(…).expected`.
 */
export function expectedLine(goal: Paced, pauses: readonly Pause[]): LinePoint[] {
  const total = activeDays(goal.startsOn, addDays(goal.dueOn, 1), pauses);
  const at = (on: Day): LinePoint => {
    const elapsed = activeDays(goal.startsOn, addDays(on, 1), pauses);
    return { on, value: goal.baseline + (goal.target - goal.baseline) * (total === 0 ? 1 : elapsed / total) };
  };
  const corners = pauses.flatMap(([from, to]) => [addDays(from, -1), to]).filter((on) => on > goal.startsOn && on < goal.dueOn);
  const inside = [...new Set(corners)].sort().map(at);
  return [{ on: goal.startsOn, value: goal.baseline }, ...inside, { on: goal.dueOn, value: goal.target }];
}

/** The height of a line of corners on a day; level before its first and after its last. */
export function valueOn(line: readonly LinePoint[], on: Day): number {
  const next = line.findIndex((point) => point.on >= on);
  const after = line[next] ?? line.at(-1);
  const before = line[next - 1] ?? after;
  if (!after || !before) return 0;
  const days = daysBetween(before.on, after.on);
  return days <= 0 ? after.value : before.value + ((after.value - before.value) * Math.min(daysBetween(before.on, on), days)) / days;
}
