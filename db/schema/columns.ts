import { customType, integer, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '@/lib/plan/time/day';

/** Ids are made by the application, so that a row knows its name before any database does. */
export const newId = () => crypto.randomUUID();

export const id = () => text().primaryKey().$defaultFn(newId);

/** A moment, kept in UTC milliseconds. */
export const instant = () => integer({ mode: 'timestamp_ms' });

/** A calendar day `YYYY-MM-DD` without a zone. */
export const day = customType<{ data: Day; driverData: string }>({ dataType: () => 'text' });

export const flag = () => integer({ mode: 'boolean' }).notNull().default(false);
