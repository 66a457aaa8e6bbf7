import type { Route } from 'next';
import { shortGoal } from '@/lib/plan/goal/goal-name';
import type { Measure } from '@/lib/plan/words/words';
import { Tabs } from '../ui/page/tabs';

type Goal = { id: string; statement: string; target: number; measure: Measure; unit: string };

/** A tab for each goal and one for all; without `current` the tab for all is selected. */
export function GoalTabs({ goals, current }: { goals: readonly Goal[]; current: Goal | undefined }) {
  const each = goals.map((goal) => ({
    label: shortGoal(goal),
    href: `/progress?goal=${goal.id}` as Route,
    current: goal.id === current?.id,
  }));
  return <Tabs label="Goals" tabs={[...each, { label: 'All goals', href: '/progress?goal=all' as Route, current: !current }]} />;
}
