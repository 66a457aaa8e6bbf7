import { and, count, desc, eq, sql } from 'drizzle-orm';
import { type FeedValues, MAX_FEEDS } from '@/lib/plan/feed/feed';
import type { Day } from '@/lib/plan/time/day';
import { mustChange } from '../../engine/atomically';
import { hashToken, newToken, noAddress } from '../../engine/secret-token';
import { MissingRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { feeds, goals, plans } from '../../schema';
import type { Scope } from '../../scope';
import { type FeedReach, feedRows } from './feed-rows';

/** Calendars that programs read by a secret address. */
export function feedsOf(scope: Scope) {
  const { db, write } = scope;
  const rows = rowsOf(scope, feeds);

  return {
    find: rows.find,

    /** The latest first; without the hashes. */
    list: () =>
      db
        .select({
          id: feeds.id,
          version: feeds.version,
          name: feeds.name,
          planId: feeds.planId,
          plan: plans.name,
          /** Silent until the plan is restored. */
          isSilent: sql`${plans.archivedAt} is not null`.mapWith(Boolean),
          goalId: feeds.goalId,
          goal: goals.statement,
          showNames: feeds.showNames,
          showSteps: feeds.showSteps,
          showMeetings: feeds.showMeetings,
          showDates: feeds.showDates,
          showBirthdays: feeds.showBirthdays,
          createdAt: feeds.createdAt,
          fetchedAt: feeds.fetchedAt,
          hasAddress: sql`${feeds.tokenHash} not like ${noAddress('%')}`.mapWith(Boolean),
        })
        .from(feeds)
        .leftJoin(plans, and(ownedBy(plans, feeds.ownerId), eq(plans.id, feeds.planId)))
        .leftJoin(goals, and(ownedBy(goals, feeds.ownerId), eq(goals.id, feeds.goalId)))
        .where(rows.mine())
        .orderBy(desc(feeds.createdAt), desc(feeds.id)),

    /** @returns the token of a new feed, which can be shown only now, or undefined when the limit is reached @throws MissingRow */
    async open({ id: _id, version: _version, ...values }: FeedValues) {
      const fields = await reaching(values);
      const [stored] = await db.select({ count: count() }).from(feeds).where(rows.mine());
      if ((stored?.count ?? 0) >= MAX_FEEDS) return undefined;
      const token = newToken('feed');
      await write([rows.inserting({ ...fields, tokenHash: hashToken(token) })]);
      return token;
    },

    /** Changes what is in a feed; its address stays. @throws MissingRow, StaleRow */
    async save({ id = '', version = 0, ...values }: FeedValues) {
      await rows.changeVersion(id, version, await reaching(values));
    },

    /** Gives a feed a new address; the one before ends at once. @returns its token, which can be shown only now @throws MissingRow */
    async rotate(id: string) {
      const token = newToken('feed');
      await rows.change(id, { tokenHash: hashToken(token), fetchedAt: null });
      return token;
    },

    /** Switches a feed off for good. @throws MissingRow */
    end: (id: string) => write([mustChange(db.delete(feeds).where(rows.mine(eq(feeds.id, id))), () => new MissingRow())]),

    /** The rows a feed picks from. */
    rows: (reach: FeedReach, today: Day) => feedRows(scope, reach, today),
  };

  /** A feed of one goal is also one of its plan, so that it is silent while that is archived. @throws MissingRow */
  async function reaching<Values extends FeedReach>(values: Values): Promise<Values> {
    if (values.goalId !== null) return { ...values, planId: (await rowsOf(scope, goals).find(values.goalId)).planId };
    if (values.planId !== null) await rowsOf(scope, plans).find(values.planId);
    return values;
  }
}
