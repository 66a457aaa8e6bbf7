import 'server-only';
import { quotas } from '@/lib/plan/account/quotas';
import { processShared } from '@/lib/process-shared.mjs';
import { environment } from '../environment';

const WINDOW_MILLISECONDS = 60_000;

/** Counts a write of an account against what it may write in a minute. @returns seconds to wait, 0 when it may go on */
export function secondsUntilWrite(ownerId: string, now: Date): number {
  if (environment().isBench) return 0;
  const moment = now.getTime();
  const current = processShared.writeQuota;
  const isOver = !current || moment >= current.startedAt + WINDOW_MILLISECONDS;
  const counted = isOver ? { startedAt: moment, writes: new Map<string, number>() } : current;
  processShared.writeQuota = counted;
  const writes = (counted.writes.get(ownerId) ?? 0) + 1;
  counted.writes.set(ownerId, writes);
  return writes <= quotas.writesPerMinute ? 0 : Math.ceil((counted.startedAt + WINDOW_MILLISECONDS - moment) / 1000);
}

export const sayTooManyWrites = (seconds: number) =>
  `You have saved ${quotas.writesPerMinute} times in a minute. Wait ${seconds} seconds, then save again: your text is still here.`;
