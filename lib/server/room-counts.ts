import 'server-only';
import { cache } from 'react';
import { currentPlanner } from './current-planner';

/** The numbers beside the rooms, counted once a request: the rail shows them, and a room that says one says the same. */
export const roomCounts = cache(async () => {
  const planner = await currentPlanner();
  return planner.roomCounts(planner.plan.id, planner.today);
});
