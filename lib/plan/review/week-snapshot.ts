import { z } from 'zod';
import { goalSummary, type MeasuredGoal } from '../goal/goal-summary';
import type { GoalEvent } from '../goal/progress';
import type { Calendar, Day } from '../time/day';
import { daySchema } from '../words/fields';
import { fromJson } from '../words/from-json';
import { goalStatuses } from '../words/words';
import { type Commitment, weekSoFar } from './review';

const promiseSchema = z.object({ title: z.string(), dueOn: daySchema, doneOn: daySchema.nullable() });

/** What was true when a week was closed. Of ids it names only those of goals, to recognize a goal that was renamed. */
export const weekSnapshotSchema = z.object({
  from: daySchema,
  to: daySchema,
  closedOn: daySchema,
  done: z.number(),
  due: z.number(),
  /** Null when nothing was due, or the week was paused. */
  kept: z.boolean().nullable(),
  promises: z.array(promiseSchema),
  goals: z.array(
    z.object({
      /** Older reviews have none. */
      id: z.string().optional(),
      statement: z.string(),
      current: z.number(),
      target: z.number(),
      status: z.enum(goalStatuses),
      confidence: z.number().nullable(),
    }),
  ),
  win: z.string(),
  obstacle: z.string(),
  learned: z.string(),
  next: z.array(promiseSchema.omit({ doneOn: true })),
});

/** The same goal in an earlier review: by its id, or by its wording where one of the two has none. */
export const sameGoal = ({ id, statement }: SnapshotGoal, earlier: readonly SnapshotGoal[]): SnapshotGoal | undefined =>
  earlier.find((goal) => (goal.id && id ? goal.id === id : goal.statement === statement));

/** A stored snapshot; null when it is not readable. */
export const readSnapshot = (json: string): WeekSnapshot | null => fromJson(weekSnapshotSchema).safeParse(json).data ?? null;

export type WeekSnapshot = z.infer<typeof weekSnapshotSchema>;
type SnapshotGoal = WeekSnapshot['goals'][number];

type Promised = { title: string; dueOn: Day; doneOn: Day | null };

type Input = {
  week: { from: Day; to: Day };
  calendar: Calendar;
  /** Every day that was promised within the week, missed ones of moved steps too. */
  commitments: readonly Commitment[];
  /** The steps due in the week, and in the one after it. */
  steps: readonly Promised[];
  next: readonly Promised[];
  goals: readonly (MeasuredGoal & { statement: string })[];
  /** What counted for the goals, sorted by day. */
  events: readonly GoalEvent[];
  lines: { win: string; obstacle: string; learned: string };
  confidence: Readonly<Record<string, number | null>>;
};

/** Freezes a week: its figures, its texts, and what is promised for the next one. A day that is still to come does not count yet. */
export function weekSnapshot({ week, calendar, commitments, steps, next, goals, events, lines, confidence }: Input): WeekSnapshot {
  const { done, due, kept } = weekSoFar(week, commitments, calendar);
  return {
    ...week,
    closedOn: calendar.today,
    done,
    due,
    kept,
    promises: steps.map(({ title, dueOn, doneOn }) => ({ title, dueOn, doneOn })),
    goals: goals.map((goal) => {
      // What counts of a rate goal is the week that is closed.
      const asOf = goal.kind === 'rate' && calendar.today > week.to ? { ...calendar, today: week.to } : calendar;
      const { current, status } = goalSummary(goal, events, asOf);
      return { id: goal.id, statement: goal.statement, current, target: goal.target, status, confidence: confidence[goal.id] ?? null };
    }),
    ...lines,
    next: next.filter(({ doneOn }) => doneOn === null).map(({ title, dueOn }) => ({ title, dueOn })),
  };
}
