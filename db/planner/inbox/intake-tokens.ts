import { count, desc, eq } from 'drizzle-orm';
import { MAX_INTAKE_TOKENS } from '@/lib/plan/inbox/intake';
import { mustChange } from '../../engine/atomically';
import { hashToken, newToken } from '../../engine/secret-token';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { intakeTokens } from '../../schema';
import type { Scope } from '../../scope';

/** Tokens with which a program hands in calendars and messages. */
export function intakeTokensOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, intakeTokens);

  return {
    /** The latest first; without the hashes. */
    list: () =>
      db
        .select({ id: intakeTokens.id, name: intakeTokens.name, createdAt: intakeTokens.createdAt, lastUsedAt: intakeTokens.lastUsedAt })
        .from(intakeTokens)
        .where(rows.mine())
        .orderBy(desc(intakeTokens.createdAt)),

    /** @returns the token, which can be shown only now, or undefined when the limit is reached */
    async issue(name: string) {
      const [stored] = await db.select({ count: count() }).from(intakeTokens).where(rows.mine());
      if ((stored?.count ?? 0) >= MAX_INTAKE_TOKENS) return undefined;
      const token = newToken('intake');
      await write([rows.inserting({ name, tokenHash: hashToken(token) })]);
      return token;
    },

    /** Ends a token for good. @throws MissingRow */
    revoke: (id: string) => write([mustChange(db.delete(intakeTokens).where(rows.mine(eq(intakeTokens.id, id))), () => new MissingRow())]),
  };
}
