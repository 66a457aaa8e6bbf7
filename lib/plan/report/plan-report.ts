import { z } from 'zod';
import { goalSummary, type MeasuredGoal } from '../goal/goal-summary';
import type { GoalEvent } from '../goal/progress';
import { type DayOfCommitments, weeksOfDays } from '../review/review';
import { addDays, type Calendar, type Day } from '../time/day';
import { daySchema } from '../words/fields';
import { fromJson } from '../words/from-json';
import { goalStatuses, interactionKinds, outcomeKinds } from '../words/words';

/** Lines that a report shows of what was learned, and of thanks that are owed: as many as two pages hold. */
export const REPORT_LINES = 12;

const count = z.number().int().min(0);

const sourceSchema = z.object({
  /** Null for what came from neither a conversation nor an outreach that is noted. */
  kind: z.enum(interactionKinds).nullable(),
  isOutreach: z.boolean(),
  count,
  /** Of outreach: how many were answered. */
  answered: count,
  /** How many outcomes of each kind came of them. */
  brought: z.partialRecord(z.enum(outcomeKinds), count),
});

const planReportSchema = z.object({
  writtenOn: daySchema,
  objective: z.string(),
  reasons: z.string(),
  startsOn: daySchema,
  endsOn: daySchema,
  goals: z.array(
    z.object({
      statement: z.string(),
      current: z.number(),
      target: z.number(),
      dueOn: daySchema,
      status: z.enum(goalStatuses),
      /** Of a rate goal, how many of its whole weeks that counted were kept; null for the other kinds, and in older reports. */
      keptWeeks: z.object({ kept: count, counted: count }).nullable().default(null),
    }),
  ),
  weeks: z.object({ kept: count, counted: count, done: count, due: count }),
  people: z.object({ spoken: count, met: count }),
  sources: z.array(sourceSchema),
  learned: z.array(z.object({ on: daySchema, text: z.string() })),
  /** Of the plan's people, the longest owed first. */
  thanks: z.array(z.object({ name: z.string(), kind: z.enum(outcomeKinds), text: z.string(), on: daySchema })),
});

/** What came of a plan: what was set out, what happened, what it brought, what was learned, what is owed. It names no ids. */
export type PlanReport = z.infer<typeof planReportSchema>;
export type ReportSource = z.infer<typeof sourceSchema>;

/** A stored report; null when there is none, or it is not readable. */
export const readReport = (json: string): PlanReport | null => fromJson(planReportSchema).safeParse(json).data ?? null;

type Input = Pick<PlanReport, 'people' | 'sources' | 'learned' | 'thanks'> & {
  plan: { objective: string; reasons: string; startsOn: Day; endsOn: Day };
  goals: readonly (MeasuredGoal & { statement: string })[];
  /** What counted for the goals, sorted by day. */
  events: readonly GoalEvent[];
  commitments: readonly DayOfCommitments[];
  calendar: Calendar;
};

/** The report as of a day. A plan whose days are over is judged by what they brought. */
export function planReport({ plan, goals, events, commitments, calendar, ...came }: Input): PlanReport {
  const { objective, reasons, startsOn, endsOn } = plan;
  const { today } = calendar;
  const isOver = today > endsOn;
  // The day after the last counts its week as over when the plan is.
  const weeks = weeksOfDays(commitments, { ...calendar, from: startsOn, today: isOver ? addDays(endsOn, 1) : today });
  const counted = weeks.filter(({ kept }) => kept !== null);
  const sum = (of: 'done' | 'due') => counted.reduce((total, week) => total + week[of], 0);
  return {
    writtenOn: today,
    objective,
    reasons,
    startsOn,
    endsOn,
    goals: goals.map((goal) => {
      const { current, status, rate } = goalSummary(goal, events, calendar);
      const keptWeeks = rate && { kept: rate.kept, counted: rate.counted };
      return { statement: goal.statement, current, target: goal.target, dueOn: goal.dueOn, status, keptWeeks };
    }),
    weeks: {
      kept: counted.filter(({ kept }) => kept).length,
      counted: counted.length,
      done: sum('done'),
      due: sum('due'),
    },
    ...came,
  };
}
