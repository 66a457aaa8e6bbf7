const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * due → claimed (by one process, which writes it) → sending (the mail server is connected) → sent. After a failed try it is due again,
 * later. It is given up when the mail server refuses it for good, and dropped when there is nothing to say any more.
 */
export const letterStates = ['due', 'claimed', 'sending', 'sent', 'given-up', 'dropped'] as const;

/** How long a process may keep a letter. Longer than sending one can take, see `SMTP_TIMES`. */
export const LEASE_MS = 10 * MINUTE_MS;

/** Waits between tries: a day and a half in all. */
const WAITS_MS = [1, 5, 15, 60, 180, 360, 720, 720].map((minutes) => minutes * MINUTE_MS);

/** No letter is planned further ahead than this. A later due time means that the clock was set back since. */
export const MAX_AHEAD_MS = 24 * HOUR_MS;

/** When to try again after so many failed tries; undefined when it is time to give up. */
export function nextTryAt(tries: number, now: Date): Date | undefined {
  const wait = WAITS_MS[tries - 1];
  return wait === undefined ? undefined : new Date(now.getTime() + wait);
}
