import type { FeedEntry } from '@/lib/plan/feed/feed-entries';
import type { FeedEvent } from './calendar';

type Stamp = [hash: string, sequence: number, changedAt: string];

/** What each event of a feed said when it was last read, by its UID. `revision` counts the readings that found a change. */
export type FeedStamps = { revision: number; events: Record<string, Stamp> };

/**
 * Entries as events: each with a UID that stays the same, and with the sequence and the moment of its last change. The sequence is that
 * of the whole feed's revisions, so that an event that went and comes back never counts backwards.
 * @param hash short and the same for the same text
 * @returns `isChanged` when the stamps are to be kept
 */
export function stampEvents(
  entries: readonly FeedEntry[],
  before: FeedStamps,
  { feedId, now, hash }: { feedId: string; now: Date; hash: (text: string) => string },
): { events: FeedEvent[]; stamps: FeedStamps; isChanged: boolean } {
  const changedAt = now.toISOString();
  const after: FeedStamps['events'] = {};
  let isChanged = entries.length !== Object.keys(before.events).length;
  const events = entries.map(({ key, ...shown }): FeedEvent => {
    const uid = `${hash(`${feedId} ${key}`)}@throughline`;
    const { title, day, time, place = '', notes = '' } = shown;
    const said = hash(JSON.stringify([title, day, time, place, notes]));
    const known = before.events[uid];
    const stamp: Stamp = known?.[0] === said ? known : [said, before.revision, changedAt];
    isChanged ||= stamp !== known;
    after[uid] = stamp;
    return { ...shown, uid, sequence: stamp[1], changedAt: stamp[2] };
  });
  return { events, stamps: isChanged ? { revision: before.revision + 1, events: after } : before, isChanged };
}

export const noStamps: FeedStamps = { revision: 0, events: {} };

/** The stamps as a feed keeps them; none for what cannot be read. */
export function readStamps(stored: string): FeedStamps {
  try {
    const { revision, events } = JSON.parse(stored) as FeedStamps;
    return Number.isSafeInteger(revision) && events instanceof Object ? { revision, events } : noStamps;
  } catch {
    return noStamps;
  }
}
