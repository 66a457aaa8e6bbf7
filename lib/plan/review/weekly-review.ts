import { z } from 'zod';
import { addDays, type Day, isDay, startOfWeek, type WeekStart, weekRange } from '../time/day';
import { daySchema, flag, idSchema, number, optionalId } from '../words/fields';
import { fromJson } from '../words/from-json';
import { optionalText } from '../words/text';

/** Commitments for a week: more are rarely kept. */
export const MAX_COMMITMENTS = 5;

/** Gaps of the thread that a review asks to fix. */
export const MAX_GAPS = 3;

const LINE_LENGTH = 500;

const confidenceSchema = z
  .union([z.literal(''), z.null(), number({ min: 1, max: 10, whole: true, says: 'Choose 1 to 10' })], 'Choose 1 to 10')
  .transform((value) => (value === '' ? null : value));

const confidencesSchema = z.record(idSchema, confidenceSchema);

/** Confidence by goal, as it is stored; none when that is not readable. */
export function confidenceIn(json: string): Record<string, number | null> {
  const read = fromJson(confidencesSchema).safeParse(json);
  return read.success ? read.data : {};
}

export const reviewSchema = z.strictObject({
  /** The open review of the week, once there is one. */
  id: optionalId,
  version: number({ min: 1, whole: true }).optional(),
  planId: idSchema,
  weekOn: daySchema,
  /** By the id of a goal: how sure one is to reach it, 1 to 10. */
  confidence: confidencesSchema.default({}),
  win: optionalText(LINE_LENGTH),
  obstacle: optionalText(LINE_LENGTH),
  learned: optionalText(LINE_LENGTH),
  /** Whether the week is closed, or the review only kept for later. */
  close: flag,
});

export type ReviewDraft = z.input<typeof reviewSchema>;
export type ReviewValues = z.output<typeof reviewSchema>;

/** Days at the end of a week on which it is reviewed; before them the last week is, late. */
const REVIEW_DAYS = 3;

/** The week that a review is about on a day: this week at its end, else the last one. Both ends inclusive. */
export function weekToReview(today: Day, weekStart: WeekStart): { from: Day; to: Day } {
  const week = weekRange(today, weekStart);
  return addDays(week.to, 1 - REVIEW_DAYS) <= today ? week : weekRange(addDays(week.from, -1), weekStart);
}

/** The day of a week that a new commitment is due on: its fifth, before the weekend of most. */
export const usualDay = (weekFrom: Day): Day => addDays(weekFrom, 4);

/** The week that an address asks for, or the one to review. */
export function weekAskedFor(asked: string | string[] | undefined, { today, weekStart }: { today: Day; weekStart: WeekStart }) {
  const isAsked = typeof asked === 'string' && isDay(asked) && asked <= today;
  return isAsked ? weekRange(asked, weekStart) : weekToReview(today, weekStart);
}

/** Why a week cannot be reviewed: it has not begun, or it does not begin on that day. Else null. */
export function weekProblem(weekOn: Day, { today, weekStart }: { today: Day; weekStart: WeekStart }): string | null {
  if (weekOn > today) return 'That week is still to come.';
  return startOfWeek(weekOn, weekStart) === weekOn ? null : 'Your weeks begin on another day now. Reload the page.';
}
