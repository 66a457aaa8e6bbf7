import type { Day } from '@/lib/plan/time/day';
import type { StepItem } from './step-item';
import { stepRow } from './step-row';
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
export const StepList = ({ steps, ofOneGoal, ...list }: Props) => (
  <StepRows rows={steps.map((step) => stepRow(step, ofOneGoal))} {...list} />
);
