import { goalSummary, type MeasuredGoal } from '../goal/goal-summary';
import { expectedLine } from '../goal/pace-line';
import type { GoalEvent } from '../goal/progress';
import type { Rhythmic } from '../people/rhythm-view';
import { reservedWeeks } from '../review/reserve-choice';
import { type DayOfCommitments, weeksOfDays } from '../review/review';
import { paceLead, paceSentence, paceWhy } from '../review/sentences';
import type { Calendar, Day } from '../time/day';
import type { Chart } from './chart';
import type { CategoryCount, DayCount, FeedbackCount, OutcomeCount, OutreachCount, RhythmTurn, RoleCount } from './counts';
import { coverageChart } from './coverage-chart';
import { insightsOf } from './insights';
import { outreachChart } from './outreach-chart';
import { paceTable, rateTable } from './pace-table';
import { rhythmChart } from './rhythm-chart';
import { feedbackChart, givenChart, reportsChart } from './tallies';
import { timeChart } from './time-chart';
import { consistencyChart, weeksChart } from './weeks-chart';
import { yearChart } from './year-chart';

/** What was counted in the database, and what the charts are judged with. */
export type ProgressCounts = {
  commitments: readonly DayOfCommitments[];
  days: readonly DayCount[];
  people: readonly Rhythmic[];
  turns: readonly RhythmTurn[];
  categories: readonly CategoryCount[];
  roles: readonly RoleCount[];
  outreach: readonly OutreachCount[];
  outcomes: readonly OutcomeCount[];
  feedback: readonly FeedbackCount[];
};

type Asked = {
  calendar: Calendar;
  /** The first day of the range; weeks are judged from the start of the plan at the earliest. */
  from: Day;
  planStart: Day;
  /** Minutes set aside per week. */
  budget: number;
  /** The weeks a reserve was spent on, in the order they were spent. */
  reserves?: readonly { weekOn: Day }[];
  /** Names the pauses that were entered when they were over. */
  afterwards: string;
};

/** Every chart of /progress but the pace, from counts. */
export function progressCharts(counts: ProgressCounts, { calendar, from, planStart, budget, reserves = [], afterwards }: Asked) {
  const { today, pauses } = calendar;
  const judgedFrom = from > planStart ? from : planStart;
  const all = weeksOfDays(counts.commitments, { from: planStart, ...calendar });
  const weeks = reservedWeeks(all, reserves).filter(({ to }) => to >= judgedFrom);
  const reports = reportsChart(counts.outcomes, today, pauses);
  const sumOf = (of: 'first' | 'second') => reports.pairs.reduce((sum, pair) => sum + pair[of], 0);
  return {
    weeks: weeksChart(weeks, afterwards),
    consistency: consistencyChart(weeks),
    year: yearChart(counts.days, calendar),
    rhythm: rhythmChart(counts.people, counts.turns, from, calendar),
    coverage: coverageChart(counts.categories, counts.roles),
    outreach: outreachChart(counts.outreach),
    time: timeChart(counts.days, from, budget, calendar),
    given: givenChart(counts.outcomes),
    reports,
    feedback: feedbackChart(counts.feedback),
    insights: insightsOf({
      weeks,
      outreach: counts.outreach,
      reports: { closed: sumOf('first'), open: sumOf('second'), late: reports.late },
    }),
  };
}

export type ProgressCharts = Readonly<ReturnType<typeof progressCharts>>;
export type PaceChart = ReturnType<typeof paceChart>;

/** The pace of one goal, in its own words. */
export function paceChart(goal: MeasuredGoal, events: readonly GoalEvent[], calendar: Calendar) {
  const summary = goalSummary(goal, events, calendar);
  const expected = expectedLine(summary.goal, calendar.pauses);
  return {
    summary,
    expected,
    isEmpty: false,
    sentence: paceSentence(summary),
    lead: paceLead(summary),
    why: paceWhy(summary),
    table: summary.rate ? rateTable(summary.rate) : paceTable({ ...summary, expected, pauses: calendar.pauses }, calendar.weekStart),
  } satisfies Chart & Record<string, unknown>;
}
