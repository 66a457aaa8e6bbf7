import type { Route } from 'next';
import { shortGoal } from '@/lib/plan/goal/goal-name';
import { type ProgressView, viewQuery } from '@/lib/plan/progress/view';
import type { Measure } from '@/lib/plan/words/words';
import { Tabs } from '../ui/page/tabs';

type Goal = { id: string; statement: string; target: number; measure: Measure; unit: string };

/** A tab for all goals and one for each, which keep the range; without `current` the tab for all is selected. */
export function GoalTabs({ goals, current, view }: { goals: readonly Goal[]; current: Goal | undefined; view: ProgressView }) {
  const href = (goal: string | null) => `/progress${viewQuery({ ...view, goal })}` as Route;
  const each = goals.map((goal) => ({ label: shortGoal(goal), href: href(goal.id), current: goal.id === current?.id }));
  return <Tabs label="Goals" tabs={[{ label: 'All goals', href: href(null), current: !current }, ...each]} />;
}
