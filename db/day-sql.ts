import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Day } from '@/lib/plan/day';

/** How this engine reckons with days; another engine has its own words for it. `days` is a whole number, or a column of them. */
export const dayAfter = (day: SQLWrapper, days: SQLWrapper): SQL<Day> => sql`date(${day}, '+' || ${days} || ' days')`;
