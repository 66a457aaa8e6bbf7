import { and, eq, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/time/day';
import { ownedBy } from '../owned-by';
import { reserves, users } from '../schema';

/** Every reserve of a user's current plan as one JSON value, so that a query for a session needs no second one. */
export const spentReserves = sql<string>`(select json_group_array(json_array(${reserves.id}, ${reserves.weekOn}, ${reserves.reason}, ${reserves.createdAt})) from ${reserves} where ${and(ownedBy(reserves, users.id), eq(reserves.planId, users.currentPlanId))})`;

type SpentReserve = { id: string; weekOn: Day; reason: string };

/** In the order they were spent. */
export const readReserves = (stored: string): SpentReserve[] =>
  (JSON.parse(stored) as [id: string, weekOn: Day, reason: string, createdAt: number][])
    .sort(([, , , one], [, , , other]) => one - other)
    .map(([id, weekOn, reason]) => ({ id, weekOn, reason }));
