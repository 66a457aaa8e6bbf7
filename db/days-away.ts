import { sql } from 'drizzle-orm';
import { isDay, type Pause } from '@/lib/plan/day';
import { pauses, users } from './schema';

/** All days away of the user a query is about, in one value, so that who asks for a session or a share need not ask again. */
export const daysAway = sql<string>`(select json_group_array(json_array(${pauses.fromOn}, ${pauses.toOn})) from ${pauses} where ${pauses.ownerId} = ${users.id})`;

export const readDaysAway = (stored: string) => (JSON.parse(stored) as Pause[]).filter((pause) => pause.every(isDay));
