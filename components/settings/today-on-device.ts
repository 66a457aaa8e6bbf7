import type { TodayItem } from '@/lib/plan/step/today-list';
import { readDrafts, writeDrafts } from '../ui/form/drafts-item';

/** Whether this device keeps today's list for the account. It stands beside the drafts, so that whatever empties these empties it too. */
export const isTodayKept = () => readDrafts()?.today !== undefined;

/** From now on this device keeps the list. */
export async function keepToday() {
  const kept = readDrafts();
  if (kept && !kept.today) writeDrafts({ ...kept, today: { keptAt: Date.now(), items: [] } });
  await refreshToday();
}

export function forgetToday() {
  const kept = readDrafts();
  if (kept) writeDrafts({ owner: kept.owner, drafts: kept.drafts });
}

/** Brings the list up to date where it is kept. A refused or redirected answer is not kept, nor one for another account. */
export async function refreshToday() {
  if (!isTodayKept()) return;
  const answer = await fetch('/api/today-list').catch(() => undefined);
  if (!answer?.ok || answer.redirected) return;
  const { account, items }: { account?: string; items?: readonly TodayItem[] } = await answer.json().catch(() => ({}));
  // It may have been switched off, or the account signed out, while the answer was on its way.
  const kept = readDrafts();
  if (kept?.today && items && kept.owner === account) writeDrafts({ ...kept, today: { keptAt: Date.now(), items } });
}
