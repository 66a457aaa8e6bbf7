import type { Route } from 'next';
import { capitalize } from '@/lib/plan/words/say';
import { Tabs } from '../ui/page/tabs';

export const stepViews = ['list', 'week', 'month'] as const;
export type StepView = (typeof stepViews)[number];

/** The views of the steps, and the events beside them. */
export const StepTabs = ({ current }: { current: StepView | 'events' }) => (
  <Tabs
    label="Steps as"
    tabs={[
      ...stepViews.map((view) => ({
        label: capitalize(view),
        href: (view === 'list' ? '/steps' : `/steps?view=${view}`) as Route,
        current: view === current,
      })),
      { label: 'Events', href: '/events' as Route, current: current === 'events' },
    ]}
  />
);
