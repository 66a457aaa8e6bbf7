import 'server-only';
import { dayLimit, tryOnce } from '@/db/accounts/throttle';
import { now } from '../clock';
import { database } from '../database';

/** Lines that are being stored: the same one sent many times at once is one try. */
const underWay = new Map<string, Promise<number>>();

type Pen = { shareId: string; isLeft: () => Promise<boolean>; leave: () => Promise<void> };

/**
 * Leaves a line unless it was left before, which counts for nothing; five new ones an hour and twenty a day on one link.
 * @returns seconds to wait, 0 when it is kept
 */
export function leaveWithinLimits({ shareId, isLeft, leave }: Pen, guestKey: string): Promise<number> {
  const name = `${shareId} ${guestKey}`;
  const leaving = underWay.get(name) ?? leaveNew().finally(() => underWay.delete(name));
  underWay.set(name, leaving);
  return leaving;

  async function leaveNew() {
    if (await isLeft()) return 0;
    const seconds = await secondsToWait(shareId);
    if (seconds === 0) await leave();
    return seconds;
  }
}

async function secondsToWait(shareId: string): Promise<number> {
  const moment = now();
  const hour = await tryOnce(database(), { key: `share-hour:${shareId}`, most: 5, minutes: 60 }, moment);
  return hour || tryOnce(database(), { key: `${dayLimit}${shareId}`, most: 20, minutes: 1440 }, moment);
}
