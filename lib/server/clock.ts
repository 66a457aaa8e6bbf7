import 'server-only';
import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import type { Day } from '@/lib/plan/day';

/** The only place that reads the clock; everything else is told. */
export const now = () => new Date();

/** The calendar day it is at `moment` for somebody who lives in `timeZone`; in UTC where this system does not know the zone. */
export function dayIn(moment: Date, timeZone: string): Day {
  const local = new TZDate(moment, timeZone);
  return formatISO(Number.isNaN(local.getTime()) ? new TZDate(moment, 'UTC') : local, { representation: 'date' });
}
