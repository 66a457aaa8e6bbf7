import type { Route } from 'next';
import { everyStep, type StepFilter, stepsAddress } from '@/lib/plan/step/step-filter';
import { capitalize } from '@/lib/plan/words/say';
import { Tabs } from '../ui/page/tabs';

export const stepViews = ['list', 'week', 'month'] as const;
export type StepView = (typeof stepViews)[number];

/** The views of the steps, and the events beside them. */
export const StepTabs = ({ current, filter = everyStep }: { current: StepView | 'events'; filter?: StepFilter }) => (
  <Tabs
    label="Steps as"
    tabs={[
      ...stepViews.map((view) => ({
        label: capitalize(view),
        href: stepsAddress(filter, view === 'list' ? {} : { view }) as Route,
        current: view === current,
      })),
      { label: 'Events', href: '/events' as Route, current: current === 'events' },
    ]}
  />
);
