import { and, desc, eq, inArray, max } from 'drizzle-orm';
import type { LetterKind } from '@/lib/mail/letter';
import type { Database } from '../engine/client';
import { letters } from '../schema';
import type { OwnerId } from '../scope';

/** When a letter of this kind was last written that was sent; what came before stood in it. */
export async function lastWrittenAt(db: Database, ownerId: OwnerId, kind: LetterKind): Promise<Date | undefined> {
  const [last] = await db
    .select({ at: letters.claimedAt })
    .from(letters)
    .where(and(eq(letters.userId, ownerId), eq(letters.kind, kind), eq(letters.state, 'sent')))
    .orderBy(desc(letters.claimedAt))
    .limit(1);
  return last?.at ?? undefined;
}

/**
 * When something that just happened is told: at once, or together with what else happens until so many minutes after the last letter of its
 * kind. Undefined when a letter is due already, which will tell it too.
 */
export async function bundledAt(db: Database, ownerId: OwnerId, kind: LetterKind, minutes: number, now: Date): Promise<Date | undefined> {
  const ofKind = and(eq(letters.userId, ownerId), eq(letters.kind, kind));
  const [due] = await db
    .select({ id: letters.id })
    .from(letters)
    .where(and(ofKind, eq(letters.state, 'due')))
    .limit(1);
  if (due) return undefined;
  const [last] = await db
    .select({ at: max(letters.claimedAt) })
    .from(letters)
    .where(and(ofKind, inArray(letters.state, ['claimed', 'sending', 'sent'])));
  const earliest = (last?.at?.getTime() ?? 0) + minutes * 6e4;
  // After a clock that was set back, no one waits longer than the bundle's minutes.
  return new Date(Math.min(Math.max(now.getTime(), earliest), now.getTime() + minutes * 6e4));
}
