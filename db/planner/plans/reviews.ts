import { createHash } from 'node:crypto';
import { and, desc, eq, isNotNull, isNull, lt, ne } from 'drizzle-orm';
import { readSnapshot, type WeekSnapshot, weekSnapshot } from '@/lib/plan/review/week-snapshot';
import { confidenceIn, type ReviewValues } from '@/lib/plan/review/weekly-review';
import { addDays, type Calendar, type Day } from '@/lib/plan/time/day';
import { StaleRow } from '../../errors';
import { rowsOf } from '../../rows';
import { plans, reviews } from '../../schema';
import type { Scope } from '../../scope';
import { goalsOf } from '../goals/goals';
import { progressOf } from '../progress/progress';
import { stepListsOf } from '../steps/step-lists';

type Row = typeof reviews.$inferSelect;

/** Reviews on one page of the list. */
const SHOWN = 26;

/** No limit, for a file. */
const EVERY = -1;

/** A closed review. Its snapshot is null when its bytes are no longer those that were frozen. */
type ClosedReview = Pick<Row, 'id' | 'weekOn' | 'closedAt'> & { snapshot: WeekSnapshot | null };

export function reviewsOf(scope: Scope) {
  const rows = rowsOf(scope, reviews);
  const week = (planId: string, weekOn: Day) => and(eq(reviews.planId, planId), eq(reviews.weekOn, weekOn));

  const openOf = async (planId: string, weekOn: Day) => (await rows.select(week(planId, weekOn), isNull(reviews.closedAt)))[0];

  const closed = async (where: ReturnType<typeof and>, limit: number): Promise<ClosedReview[]> => {
    const found = await scope.db
      .select()
      .from(reviews)
      .where(rows.mine(where, isNotNull(reviews.closedAt)))
      .orderBy(desc(reviews.weekOn), desc(reviews.closedAt))
      .limit(limit);
    return found.map(({ id, weekOn, closedAt, snapshot, fingerprint }) => ({
      id,
      weekOn,
      closedAt,
      snapshot: fingerprintOf(snapshot) === fingerprint ? readSnapshot(snapshot) : null,
    }));
  };

  /** Writes the open review of a week, or begins it. @throws MissingRow, StaleRow when another tab was first */
  async function write(id: string | null, version: number, fields: Omit<Row, 'id' | 'ownerId' | 'createdAt' | 'version'>) {
    const open = await openOf(fields.planId, fields.weekOn);
    if (open && open.id !== id) throw new StaleRow(asTyped(open));
    if (!open) return rows.create(fields);
    await rows.changeVersion(open.id, version, fields);
    return open.id;
  }

  return {
    /** The open review of a week, if it was begun. */
    async open(planId: string, weekOn: Day) {
      const row = await openOf(planId, weekOn);
      return row && asTyped(row);
    },

    /** The latest closed reviews of the plan, a week's corrections before what they correct. */
    closed: (planId: string) => closed(eq(reviews.planId, planId), SHOWN),

    /** Every closed review of the plan, for a file. */
    every: (planId: string) => closed(eq(reviews.planId, planId), EVERY),

    /** The last review before a week. */
    before: async (planId: string, weekOn: Day) => (await closed(and(eq(reviews.planId, planId), lt(reviews.weekOn, weekOn)), 1))[0],

    /** A closed review, with others of its week. @throws MissingRow */
    async find(id: string) {
      const { planId, weekOn } = await rows.find(id);
      const [found] = await closed(eq(reviews.id, id), 1);
      return { planId, review: found, others: await closed(and(week(planId, weekOn), ne(reviews.id, id)), SHOWN) };
    },

    /** Keeps an open review for later. @returns its id @throws MissingRow, StaleRow */
    async save({ id, version = 0, close: _, confidence, ...review }: ReviewValues) {
      await rowsOf(scope, plans).find(review.planId);
      return write(id, version, { ...review, confidence: JSON.stringify(confidence), closedAt: null, snapshot: '', fingerprint: '' });
    },

    /** Closes a week: freezes what is true of it now. @returns the id of the review @throws MissingRow, StaleRow */
    async close({ id, version = 0, close: _, confidence, ...review }: ReviewValues, calendar: Calendar) {
      const { planId, weekOn } = review;
      await rowsOf(scope, plans).find(planId);
      const to = addDays(weekOn, 6);
      const [steps, next, commitments, goals, events] = await Promise.all([
        stepListsOf(scope).between(planId, weekOn, to),
        stepListsOf(scope).between(planId, addDays(to, 1), addDays(to, 7)),
        progressOf(scope).commitments(planId, weekOn, to),
        goalsOf(scope).inForce(planId, calendar.today),
        goalsOf(scope).eventsOfPlan(planId, calendar.today),
      ]);
      const { win, obstacle, learned } = review;
      const lines = { win, obstacle, learned };
      const snapshot = JSON.stringify(
        weekSnapshot({ week: { from: weekOn, to }, calendar, commitments, steps, next, goals, events, lines, confidence }),
      );
      return write(id, version, {
        ...review,
        confidence: JSON.stringify(confidence),
        closedAt: scope.now,
        snapshot,
        fingerprint: fingerprintOf(snapshot),
      });
    },
  };
}

const fingerprintOf = (snapshot: string) => createHash('sha256').update(snapshot).digest('base64url');

const asTyped = ({ confidence, ...row }: Row) => ({ ...row, confidence: confidenceIn(confidence) });
