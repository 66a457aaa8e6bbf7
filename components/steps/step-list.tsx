import type { Day } from '@/lib/plan/time/day';
import { sayRepeats } from './repeats/say-repeats';
import type { StepItem } from './step-item';
import { type StepRow, stepRow } from './step-row';
import { type StepActs, StepRows } from './step-rows';

type Props = {
  steps: readonly StepItem[];
  today: Day;
  act: StepActs;
  label?: string;
  /** The due day of all rows, when a heading shows it: each row then shows the time only. */
  day?: Day;
  /** On the page of their goal: each row shows the person instead of the goal. */
  ofOneGoal?: boolean;
};

/** Steps along a thread, each with a checkbox. */
export const StepList = ({ steps, ofOneGoal, ...list }: Props) => <StepRows rows={steps.map((step) => rowOf(step, ofOneGoal))} {...list} />;

/** The rule is put into words here, on the server, so that no browser loads what reads it. */
function rowOf(step: StepItem, ofOneGoal?: boolean): StepRow {
  const repeats = sayRepeats(step);
  const row = stepRow(step, ofOneGoal);
  return repeats ? { ...row, repeats } : row;
}
