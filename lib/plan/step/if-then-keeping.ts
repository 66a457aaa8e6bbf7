import { wilson } from '../goal/funnel';

/** Commitments whose day is up, and how many of them were kept. */
export type Kept = { kept: number; due: number };

/** From as many commitments of each kind on, no difference between them means that there is none to speak of. */
export const COMMITMENTS_TO_TELL = 20;

/**
 * Steps with an if-then plan beside those without one. More or less often is said only where the shares at 95 % (Wilson) do not overlap.
 */
export function ifThenKeeping(withPlan: Kept, without: Kept): 'more_often' | 'less_often' | 'alike' | 'too_few' {
  const [low, high] = wilson(withPlan.kept, withPlan.due);
  const [otherLow, otherHigh] = wilson(without.kept, without.due);
  if (low > otherHigh) return 'more_often';
  if (high < otherLow) return 'less_often';
  return Math.min(withPlan.due, without.due) >= COMMITMENTS_TO_TELL ? 'alike' : 'too_few';
}

const verdicts = {
  more_often: 'You keep steps with an if-then plan more often.',
  less_often: 'For now you keep steps with an if-then plan less often.',
  alike: 'That is about the same.',
  too_few: 'That is too few to be sure.',
};

/** "By their day you did 8 of 9 steps with an if-then plan and 12 of 20 without. …"; empty before there is one with. */
export function sayIfThenKeeping(withPlan: Kept, without: Kept): string {
  if (withPlan.due === 0) return '';
  const steps = `${withPlan.kept} of ${withPlan.due} steps with an if-then plan`;
  const others = without.due > 0 ? ` and ${without.kept} of ${without.due} without` : '';
  return `By their day you did ${steps}${others}. ${verdicts[ifThenKeeping(withPlan, without)]}`;
}
