import 'server-only';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '@/db/engine/client';
import type { DueLetter } from '@/db/letters/letters';
import { whoChose } from '@/db/letters/who-chose';
import { letterChoicesIn } from '@/lib/plan/letters/letter-choices';
import { letterDue, type TimedKind } from '@/lib/plan/letters/letter-due';
import { localTime } from '@/lib/plan/letters/local-time';
import { pausesInEffect } from '@/lib/plan/review/pauses-in-effect';

/** Accounts that are looked at before requests have their turn. */
const ACCOUNTS_AT_ONCE = 200;

/** The letters of a kind that are due by now and were not noted yet. */
export const whoIsDue =
  (kind: TimedKind) =>
  async (db: Database, now: Date): Promise<DueLetter[]> => {
    const times = new Map<string, ReturnType<typeof localTime>>();
    const due: DueLetter[] = [];
    for (const [at, { ownerId, timeZone, letters, askedPauses, periods }] of (await whoChose(db, kind, now)).entries()) {
      if (at % ACCOUNTS_AT_ONCE === ACCOUNTS_AT_ONCE - 1) await nextTurn();
      const time = times.get(timeZone) ?? localTime(now, timeZone);
      times.set(timeZone, time);
      const period = letterDue(kind, letterChoicesIn(letters), time, pausesInEffect(askedPauses));
      if (period && !periods.includes(period)) due.push({ ownerId, kind, period, replacesEarlier: true });
    }
    return due;
  };
