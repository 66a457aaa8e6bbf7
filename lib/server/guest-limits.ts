import 'server-only';
import { tryOnce } from '@/db/accounts/throttle';
import { database } from '@/db/client';
import { now } from './clock';

/** Five lines an hour and twenty a day on one link. @returns seconds to wait, 0 when this one may go on */
export async function secondsToWait(shareId: string): Promise<number> {
  const moment = now();
  const hour = await tryOnce(database(), { key: `share-hour:${shareId}`, most: 5, minutes: 60 }, moment);
  const day = await tryOnce(database(), { key: `share-day:${shareId}`, most: 20, minutes: 1440 }, moment);
  return Math.max(hour, day);
}
