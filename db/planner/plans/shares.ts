import { desc, eq, isNull, like, sql } from 'drizzle-orm';
import { type ShareValues, shareExpiry } from '@/lib/plan/sharing/share';
import { mustChange } from '../../engine/atomically';
import { hashToken, newToken, noAddress } from '../../engine/secret-token';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { people, shares } from '../../schema';
import type { Scope } from '../../scope';

export function sharesOf(scope: Scope) {
  const { db, now, write } = scope;
  const rows = rowsOf(scope, shares);

  /** How the reader is greeted. @throws MissingRow */
  const readerOf = async ({ personId, name }: { personId: string | null; name: string }) =>
    personId ? (await rowsOf(scope, people).find(personId)).display : name;

  return {
    find: rows.find,
    remove: rows.remove,

    /** The links of a plan, the latest first; without the hashes. */
    ofPlan: (planId: string) =>
      db
        .select({
          id: shares.id,
          name: shares.name,
          people: shares.people,
          personId: shares.personId,
          showSteps: shares.showSteps,
          showMentors: shares.showMentors,
          showChanges: shares.showChanges,
          showFeedback: shares.showFeedback,
          showReaders: shares.showReaders,
          mayComment: shares.mayComment,
          createdAt: shares.createdAt,
          expiresAt: shares.expiresAt,
          revokedAt: shares.revokedAt,
          seenAt: shares.seenAt,
          hasAddress: sql`${shares.tokenHash} not like ${noAddress('%')}`.mapWith(Boolean),
        })
        .from(shares)
        .where(rows.mine(eq(shares.planId, planId)))
        .orderBy(desc(shares.createdAt)),

    readerOf,

    /** Makes a link. @returns its token, which can be shown this once: only the hash is kept @throws MissingRow */
    async open(planId: string, { ends, ...dial }: ShareValues) {
      const token = newToken('share');
      const name = await readerOf(dial);
      await write([rows.inserting({ ...dial, name, planId, tokenHash: hashToken(token), expiresAt: shareExpiry(ends, now) })]);
      return token;
    },

    /** Gives a link that came without one an address, with the settings it has. @returns its token @throws MissingRow */
    async renew(id: string) {
      const token = newToken('share');
      const where = rows.mine(eq(shares.id, id), like(shares.tokenHash, noAddress('%')), isNull(shares.revokedAt));
      await write([
        mustChange(
          db
            .update(shares)
            .set({ tokenHash: hashToken(token) })
            .where(where),
          () => new MissingRow(),
        ),
      ]);
      return token;
    },

    /** Ends a link. @throws MissingRow */
    revoke: (id: string) =>
      write([
        mustChange(
          db
            .update(shares)
            .set({ revokedAt: now })
            .where(rows.mine(eq(shares.id, id), isNull(shares.revokedAt))),
          () => new MissingRow(),
        ),
      ]),
  };
}
