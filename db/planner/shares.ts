import { desc, eq, isNull } from 'drizzle-orm';
import { type ShareValues, shareExpiry } from '@/lib/plan/share';
import { mustChange } from '../atomically';
import { MissingRow } from '../errors';
import { rowsOf } from '../rows';
import { shares } from '../schema';
import type { Scope } from '../scope';
import { hashToken, newToken } from '../secret-token';

export function sharesOf(scope: Scope) {
  const { db, now, write } = scope;
  const rows = rowsOf(scope, shares);

  return {
    ...rows,

    /** The links of a plan, the latest first; without the hashes. */
    ofPlan: (planId: string) =>
      db
        .select({
          id: shares.id,
          name: shares.name,
          people: shares.people,
          showMentors: shares.showMentors,
          showSteps: shares.showSteps,
          mayComment: shares.mayComment,
          createdAt: shares.createdAt,
          expiresAt: shares.expiresAt,
          revokedAt: shares.revokedAt,
          seenAt: shares.seenAt,
        })
        .from(shares)
        .where(rows.mine(eq(shares.planId, planId)))
        .orderBy(desc(shares.createdAt)),

    /** Makes a link. @returns its token, which can be shown this once: only the hash is kept */
    async open(planId: string, { ends, ...dial }: ShareValues) {
      const token = newToken('share');
      await write([rows.inserting({ ...dial, planId, tokenHash: hashToken(token), expiresAt: shareExpiry(ends, now) })]);
      return token;
    },

    /** Ends a link at once. @throws MissingRow */
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
