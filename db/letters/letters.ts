import { and, desc, eq, gt, inArray, lt, lte, notExists, or } from 'drizzle-orm';
import { accountKinds, type LetterKind } from '@/lib/mail/letter';
import { LEASE_MS, MAX_AHEAD_MS, nextTryAt } from '@/lib/mail/letter-states';
import { atomically, type Statement } from '../engine/atomically';
import type { Database } from '../engine/client';
import { writeOf } from '../engine/whose-write';
import { turnToWrite } from '../engine/write-turn';
import { letters, users } from '../schema';
import { newId } from '../schema/columns';
import type { OwnerId } from '../scope';

/** Letters are no part of a plan: what is cached for an owner does not depend on them. */
const NO_OWNER = '';

/** Thousands are due at one hour, and others write meanwhile. */
const ENQUEUED_AT_ONCE = 100;

/** A letter that this process may write and send; `claimId` says that it still may. */
export type ClaimedLetter = {
  id: string;
  ownerId: OwnerId;
  kind: LetterKind;
  period: string;
  tries: number;
  claimId: string;
  createdAt: Date;
};

export type DueLetter = {
  ownerId: OwnerId;
  kind: LetterKind;
  period: string;
  /** Now, when it is left out. */
  dueAt?: Date;
  /** Takes the place of earlier ones of its kind that are still due: after days without a server one is sent, not seven. */
  replacesEarlier?: boolean;
};

/** The letters of every account, for the one process that sends them. */
export function lettersOf(db: Database, now: Date) {
  const changing = async (statement: { run: () => { changes: number } }) => {
    await turnToWrite();
    return writeOf(db, NO_OWNER, () => statement.run().changes > 0);
  };
  const held = ({ id, claimId }: Pick<ClaimedLetter, 'id' | 'claimId'>) => and(eq(letters.id, id), eq(letters.claimId, claimId));
  const leaseOver = or(
    lt(letters.claimedAt, new Date(now.getTime() - LEASE_MS)),
    // The clock was set back.
    gt(letters.claimedAt, new Date(now.getTime() + LEASE_MS)),
  );

  return {
    /** Notes letters to be sent; one that is there already, in whatever state, stays as it is. */
    async enqueue(due: readonly DueLetter[]) {
      for (let at = 0; at < due.length; at += ENQUEUED_AT_ONCE)
        await atomically(db, NO_OWNER, due.slice(at, at + ENQUEUED_AT_ONCE).flatMap(enqueuing));
    },

    /**
     * Takes the letter that is due first, those of accounts before letters of plans.
     * @returns undefined when none is due; of several callers at once each gets another letter
     */
    async claim(): Promise<ClaimedLetter | undefined> {
      const isDue = and(eq(letters.state, 'due'), or(lte(letters.dueAt, now), gt(letters.dueAt, new Date(now.getTime() + MAX_AHEAD_MS))));
      const first = db
        .select({ id: letters.id })
        .from(letters)
        .where(isDue)
        .orderBy(desc(inArray(letters.kind, [...accountKinds])), letters.dueAt)
        .limit(1);
      const claimId = newId();
      const taking = db.update(letters).set({ state: 'claimed', claimId, claimedAt: now }).where(inArray(letters.id, first)).returning();
      await turnToWrite();
      const [row] = writeOf(db, NO_OWNER, () => taking.all());
      return row && { ...row, ownerId: row.userId as OwnerId, claimId };
    },

    /** The last moment to turn back. @returns false when another process has taken the letter over: then it must not be sent */
    startSending: (letter: ClaimedLetter) =>
      changing(
        db
          .update(letters)
          .set({ state: 'sending' })
          .where(and(held(letter), eq(letters.state, 'claimed'))),
      ),

    noteSent: (letter: ClaimedLetter) => changing(db.update(letters).set({ state: 'sent', sentAt: now, problem: '' }).where(held(letter))),

    /** A try failed: it is tried again later, or given up when that was the last one. */
    noteFailure(letter: ClaimedLetter, problem: string) {
      const tries = letter.tries + 1;
      const dueAt = nextTryAt(tries, now);
      const next = dueAt ? ({ state: 'due', dueAt } as const) : ({ state: 'given-up' } as const);
      return changing(
        db
          .update(letters)
          .set({ ...next, tries, problem })
          .where(held(letter)),
      );
    },

    giveUp: (letter: ClaimedLetter, problem: string) =>
      changing(db.update(letters).set({ state: 'given-up', problem }).where(held(letter))),

    /** There is nothing to say any more. */
    drop: (letter: ClaimedLetter) => changing(db.update(letters).set({ state: 'dropped' }).where(held(letter))),

    /** Not yet, for example during a pause. */
    postpone: (letter: ClaimedLetter, dueAt: Date) => changing(db.update(letters).set({ state: 'due', dueAt }).where(held(letter))),

    /**
     * Sees to letters of a process that ended: what it had not begun to send is due again. What it had begun to send may have arrived, so
     * it is not sent a second time.
     */
    async takeOver() {
      await changing(
        db
          .update(letters)
          .set({ state: 'due' })
          .where(and(eq(letters.state, 'claimed'), leaseOver)),
      );
      const problem = 'The server stopped while it was sending this, so it may not have arrived.';
      await changing(
        db
          .update(letters)
          .set({ state: 'given-up', problem })
          .where(and(eq(letters.state, 'sending'), leaseOver)),
      );
    },

    /** Who a letter goes to. */
    async recipient(ownerId: OwnerId) {
      const [user] = await db
        .select({ name: users.name, email: users.email, timeZone: users.timeZone, confirmedAt: users.emailConfirmedAt })
        .from(users)
        .where(eq(users.id, ownerId));
      return user;
    },
  };

  function enqueuing({ ownerId, kind, period, dueAt = now, replacesEarlier }: DueLetter): Statement[] {
    const row = { id: newId(), userId: ownerId, kind, period, dueAt, createdAt: now };
    const ofKind = and(eq(letters.userId, ownerId), eq(letters.kind, kind));
    const there = db
      .select({ id: letters.id })
      .from(letters)
      .where(and(ofKind, eq(letters.period, period)));
    const earlier = and(ofKind, eq(letters.state, 'due'), notExists(there));
    return [
      ...(replacesEarlier ? [db.update(letters).set({ state: 'dropped' }).where(earlier)] : []),
      db.insert(letters).values(row).onConflictDoNothing(),
    ];
  }
}
