// Conversations logged without a network, kept on this device until the server has them. Used by the offline page and by the app.

const STORE = 'logs';

const opened = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('throughline', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function inStore(mode, ask) {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** What the pages of the app noted on this device: the account it is signed in to, and today's list if that is kept. */
export function keptHere() {
  try {
    return JSON.parse(localStorage.getItem('throughline.drafts') ?? 'null') ?? {};
  } catch {
    return {};
  }
}

/** What one account logged here, the oldest first. What another account left is removed unseen. */
export async function waitingLogs(account) {
  const all = await inStore('readonly', (store) => store.getAll());
  for (const log of all) if (log.account !== account) await removeLog(log.key);
  return all.filter((log) => log.account === account).sort((one, other) => one.loggedAt - other.loggedAt);
}

export const keepLog = (log) => inStore('readwrite', (store) => store.put(log));

export const removeLog = (key) => inStore('readwrite', (store) => store.delete(key));

/**
 * Sends what waits, one after the other. The server knows each by its key, so sending one twice logs it once.
 * @returns how many were saved, and why the first that was refused was
 */
export async function sendLogs(account) {
  let sent = 0;
  for (const { key, account: owner, log } of await waitingLogs(account)) {
    const answer = await fetch('/api/log', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ key, account: owner, log }),
    }).catch(() => undefined);
    if (!answer || answer.status >= 500 || answer.status === 429) return { sent, problem: undefined };
    if (!answer.ok) {
      const { problem } = await answer.json().catch(() => ({}));
      return { sent, problem: problem ?? 'It was not saved.' };
    }
    await removeLog(key);
    sent += 1;
  }
  return { sent, problem: undefined };
}
