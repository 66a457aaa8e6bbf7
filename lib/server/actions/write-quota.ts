import 'server-only';
import { quotas } from '@/lib/plan/account/quotas';
import { environment } from '../environment';

const WINDOW_MILLISECONDS = 60_000;

/** Actions and routes are separate module graphs of one process: what they count together stands on the global object. */
const shared = globalThis as typeof globalThis & { throughlineWriteQuota?: { startedAt: number; writes: Map<string, number> } };

/** Counts a write of an account against what it may write in a minute. @returns seconds to wait, 0 when it may go on */
export function secondsUntilWrite(ownerId: string, now: Date): number {
  if (environment().BENCH) return 0;
  const moment = now.getTime();
  const current = shared.throughlineWriteQuota;
  const isOver = !current || moment >= current.startedAt + WINDOW_MILLISECONDS;
  const counted = isOver ? { startedAt: moment, writes: new Map<string, number>() } : current;
  shared.throughlineWriteQuota = counted;
  const writes = (counted.writes.get(ownerId) ?? 0) + 1;
  counted.writes.set(ownerId, writes);
  return writes <= quotas.writesPerMinute ? 0 : Math.ceil((counted.startedAt + WINDOW_MILLISECONDS - moment) / 1000);
}

export const sayTooManyWrites = (seconds: number) =>
  `You have saved ${quotas.writesPerMinute} times in a minute. Wait ${seconds} seconds, then save again: your text is still here.`;
