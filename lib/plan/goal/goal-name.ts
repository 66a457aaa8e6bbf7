import { nounOf } from '../review/sentences';
import type { GoalKind, Measure } from '../words/words';
import { sayPerWeek } from './rate/rate-sentences';

/** Words after which a statement says where, how or by when, and no longer who. */
const ends = /[,.;:(]|\s(?:at|in|by|from|of|to|for|who|that|with|on|until|before|within|this|each|every|per)\s/i;
const LONGEST = 32;

/**
 * A goal's short name for tabs and links: its target and what the statement counts ("18 product managers"), or its noun ("6
 * introductions").
 */
export function shortGoal(goal: { kind?: GoalKind; statement: string; target: number; measure: Measure; unit: string }): string {
  if (goal.kind === 'rate') return sayPerWeek(goal.target, nounOf(goal));
  const [, after = ''] = goal.statement.split(new RegExp(`(?<!\\S)${goal.target}\\s+`));
  const counted = `${after} `.split(ends)[0]?.trim() ?? '';
  const fits = counted !== '' && counted.length <= LONGEST;
  return `${goal.target} ${fits ? counted : nounOf(goal).many}`;
}
