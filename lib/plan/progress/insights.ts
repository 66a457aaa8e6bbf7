import { sayDigits } from '../words/digits';
import { capitalize, sayCount } from '../words/say';
import { interactionKindLabels } from '../words/words';
import type { OutreachCount } from './counts';
import { type Rate, rate, sayRate, settled } from './outreach-chart';
import type { DrawnWeek } from './weeks-chart';

/** Cases needed on each side of a comparison: with fewer, one more could turn it round. */
export const CASES_TO_TELL = 8;

export const MAX_INSIGHTS = 3;

/** Something the numbers bear out, and one thing to do about it. */
export type Insight = {
  key: 'channel' | 'introduced' | 'few_steps' | 'reports';
  sentence: string;
  /** How many cases it rests on, and where the true shares lie. */
  evidence: string;
  /** What else may be behind it. */
  caution: string;
  act: { label: string; href: string };
};

export type Insights = { found: readonly Insight[]; tooFew: string; why: string };

type Input = { weeks: readonly DrawnWeek[]; outreach: readonly OutreachCount[]; reports: { closed: number; open: number; late: number } };

/** At most three, the clearest difference first. Two groups differ only where their intervals at 95 % do not overlap. */
export function insightsOf({ weeks, outreach, reports }: Input): Insights {
  const found = [introducedInsight(outreach), channelInsight(outreach), fewStepsInsight(weeks), reportsInsight(reports)]
    .filter((insight) => insight !== null)
    .toSorted((one, other) => other.clarity - one.clarity)
    .slice(0, MAX_INSIGHTS)
    .map(({ clarity: _, ...insight }) => insight);
  return {
    found,
    tooFew: found.length > 0 ? '' : sayTooFew(weeks, outreach),
    why: `A comparison shows only with at least ${CASES_TO_TELL} cases on each side, and when the ranges in which the true shares lie (95 %) do not overlap; the number eight is our choice. Only the channel you use most is compared with the others, so that chance finds less to show. Two things that go together need not cause each other.`,
  };
}

type Candidate = Insight & { clarity: number };

function channelInsight(outreach: readonly OutreachCount[]): Candidate | null {
  const channels = [...new Set(outreach.map(({ channel }) => channel))].map((channel) => {
    const own = settled(outreach.filter((count) => count.channel === channel));
    return { channel, ...own };
  });
  const most = channels.toSorted((one, other) => other.entered - one.entered)[0];
  if (!most) return null;
  const others = settled(outreach.filter(({ channel }) => channel !== most.channel));
  const name = interactionKindLabels[most.channel];
  const [own, rest] = [rate(name, most.entered, most.answered), rate('everything else', others.entered, others.answered)];
  const gap = gapOf(own, rest);
  if (gap === null) return null;
  const isBetter = own.share > rest.share;
  return {
    key: 'channel',
    clarity: gap,
    sentence: `Outreach by ${name.toLowerCase()} was answered ${isBetter ? 'more' : 'less'} often than the rest.`,
    evidence: `${name}: ${sayRate(own)}. The rest: ${sayRate(rest)}.`,
    caution: 'It may be the people rather than the channel.',
    act: { label: isBetter ? `Plan one more by ${name.toLowerCase()}` : 'Plan one another way', href: '/steps/new?kind=reach_out' },
  };
}

function introducedInsight(outreach: readonly OutreachCount[]): Candidate | null {
  const of = (acquaintance: OutreachCount['acquaintance']) => settled(outreach.filter((count) => count.acquaintance === acquaintance));
  const [introduced, strangers] = [of('introduced'), of('new')];
  const [own, rest] = [
    rate('Introduced', introduced.entered, introduced.answered),
    rate('New to you', strangers.entered, strangers.answered),
  ];
  const gap = gapOf(own, rest);
  if (gap === null || own.share < rest.share) return null;
  return {
    key: 'introduced',
    clarity: gap,
    sentence: 'People you were introduced to answered more often than people new to you.',
    evidence: `Introduced: ${sayRate(own)}. New: ${sayRate(rest)}.`,
    caution: 'Whoever introduces may choose people who answer anyway.',
    act: { label: 'Ask for an introduction', href: '/steps/new?kind=ask_introduction' },
  };
}

function fewStepsInsight(weeks: readonly DrawnWeek[]): Candidate | null {
  const counted = weeks.filter(({ kept }) => kept !== null);
  const middle = counted.map(({ due }) => due).toSorted((one, other) => one - other)[Math.floor((counted.length - 1) / 2)] ?? 0;
  const [few, many] = [counted.filter(({ due }) => due <= middle), counted.filter(({ due }) => due > middle)];
  const keptOf = (some: readonly DrawnWeek[]) => some.filter(({ kept }) => kept).length;
  const [own, rest] = [rate('few', few.length, keptOf(few)), rate('many', many.length, keptOf(many))];
  const gap = gapOf(own, rest);
  if (gap === null || own.share < rest.share) return null;
  return {
    key: 'few_steps',
    clarity: gap,
    sentence: `Weeks with up to ${sayCount(middle, 'step', 'steps')} were kept more often than fuller ones.`,
    evidence: `Up to ${sayDigits(middle)}: ${sayRate(own)}. More: ${sayRate(rest)}.`,
    caution: 'Full weeks may also be busy for other reasons.',
    act: { label: `Plan at most ${sayDigits(middle)} for next week`, href: '/review' },
  };
}

/** Not a comparison, but a share that is known well enough to act on. */
function reportsInsight({ closed, open, late }: Input['reports']): Candidate | null {
  const own = rate('reports', closed + open, closed);
  if (late === 0 || own.entered < CASES_TO_TELL || own.high >= 0.75) return null;
  return {
    key: 'reports',
    clarity: 0,
    sentence: 'Fewer than three in four people who helped you have heard what came of it.',
    evidence: `Reported back: ${sayRate(own)}. ${capitalize(sayCount(late, 'is', 'are'))} late.`,
    caution: 'Some may have heard without a note here.',
    act: { label: 'See who is waiting', href: '/today' },
  };
}

/** How far apart two intervals are; null when they overlap, or one side has too few cases. */
function gapOf(one: Rate, other: Rate): number | null {
  if (one.entered < CASES_TO_TELL || other.entered < CASES_TO_TELL) return null;
  const gap = Math.max(one.low - other.high, other.low - one.high);
  return gap > 0 ? gap : null;
}

function sayTooFew(weeks: readonly DrawnWeek[], outreach: readonly OutreachCount[]): string {
  const counted = weeks.filter(({ kept }) => kept !== null).length;
  const { entered } = settled(outreach);
  if (counted >= 2 * CASES_TO_TELL && entered >= 2 * CASES_TO_TELL) return 'No difference that is clear enough to act on.';
  const so = `${sayCount(entered, 'outreach message', 'outreach messages')} and ${sayCount(counted, 'week', 'weeks')} so far`;
  return `Too few to be sure of anything: ${so}. A comparison takes at least ${sayCount(CASES_TO_TELL, 'case', 'cases')} on each side.`;
}
