import 'server-only';
import { cache } from 'react';
import { currentPlanner } from './current-planner';

/** The counts in the navigation, queried once per request: the rail shows them, and pages that show one agree with it. */
export const navigationCounts = cache(async () => {
  const planner = await currentPlanner();
  return planner.navigationCounts(planner.plan.id, planner.today);
});
