import { refreshToday } from '../settings/today-on-device';
import { showToast } from '../ui/dialog/toast';

/** Installs the offline page, keeps today's list up to date where that is on, and sends what was logged without a network. Loaded once a page has come to rest. */
export async function installOffline(account: string) {
  if (!('serviceWorker' in navigator)) return;
  void refreshToday();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void refreshToday());
  await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  const send = async () => {
    const address = '/waiting-logs.js';
    const { sendLogs } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ address);
    const { sent, problem } = await sendLogs(account);
    if (sent > 0)
      showToast({
        say: sent === 1 ? 'The conversation you logged offline was saved.' : `${sent} conversations you logged offline were saved.`,
      });
    if (problem) showToast({ say: `A conversation you logged offline was not saved: ${problem}` });
  };
  window.addEventListener('online', () => void send());
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  if (databases.some(({ name }) => name === 'throughline')) await send().catch(() => undefined);
}
