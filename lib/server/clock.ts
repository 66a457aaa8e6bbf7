import 'server-only';
import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import type { Day } from '@/lib/plan/day';

/** The only place that reads the clock; everything else is told. */
export const now = () => new Date();

/** The calendar day it is at `moment` for somebody who lives in `timeZone`. */
export const dayIn = (moment: Date, timeZone: string): Day => formatISO(new TZDate(moment, timeZone), { representation: 'date' });
