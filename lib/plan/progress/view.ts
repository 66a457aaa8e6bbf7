import { addDays, type Day, day, startOfWeek, type WeekStart } from '../time/day';

/** Which days /progress looks at. */
export const ranges = ['quarter', 'plan', 'all'] as const;
export type Range = (typeof ranges)[number];
export const rangeLabels: Record<Range, string> = { quarter: 'Last 13 weeks', plan: 'This plan', all: 'All' };

/** The charts of /progress, in their order on the page. */
export const chartNames = [
  'pace',
  'weeks',
  'consistency',
  'year',
  'rhythm',
  'coverage',
  'outreach',
  'time',
  'given',
  'reports',
  'feedback',
] as const;
export type ChartName = (typeof chartNames)[number];

export const chartLabels: Record<ChartName, string> = {
  pace: 'Pace',
  weeks: 'Planned and done',
  consistency: 'Consistency',
  year: 'Conversations',
  rhythm: 'Rhythm',
  coverage: 'Coverage',
  outreach: 'Outreach',
  time: 'Time',
  given: 'Given and received',
  reports: 'Reports back',
  feedback: 'Feedback',
};

/** Charts that read every conversation: they are counted only when they are shown, and folded they say what they are about. */
const subjects: Partial<Record<ChartName, string>> = {
  year: 'The days of a year on which you spoke with someone.',
  coverage: 'Where you met, kept up with and asked people, and which roles of support are covered.',
  time: 'The minutes that conversations took, against what you set aside.',
};

/** What a chart is about while it is not counted; undefined for one that is. */
export const subjectOf = (name: ChartName, { chart }: Pick<ProgressView, 'chart'>): string | undefined =>
  chart === name || chart === 'every' ? undefined : subjects[name];

/** What an address asks for. `goal` is null for all goals; `chart` is the one that is unfolded. */
export type ProgressView = { range: Range; goal: string | null; chart: ChartName | 'every' | null };

const QUARTER_WEEKS = 13;

/** Earlier than anything that can be entered. */
const BEGINNING = day('1900-01-01');

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an address; what it does not know is as if it were not asked for. */
export function readView({ range, goal, chart }: Asked): ProgressView {
  const unfolded = [...chartNames, 'every' as const].find((name) => name === chart);
  return {
    range: ranges.find((name) => name === range) ?? 'quarter',
    goal: typeof goal === 'string' && goal !== 'all' ? goal : null,
    chart: unfolded ?? null,
  };
}

/** The query of an address, without what goes without saying. */
export function viewQuery({ range, goal, chart }: ProgressView): string {
  const asked = [range !== 'quarter' && `range=${range}`, goal && `goal=${encodeURIComponent(goal)}`, chart && `chart=${chart}`].filter(
    Boolean,
  );
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}

/** The first day of a range. @param planStart the day the plan starts */
export function rangeStart(range: Range, { today, weekStart, planStart }: { today: Day; weekStart: WeekStart; planStart: Day }): Day {
  if (range === 'all') return BEGINNING;
  return range === 'plan' ? planStart : addDays(startOfWeek(today, weekStart), -7 * (QUARTER_WEEKS - 1));
}
