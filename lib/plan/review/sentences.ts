import { PRIOR_WEEKS, WEEKS } from '../goal/forecast';
import type { GoalPace, PacedGoal } from '../goal/goal';
import { disagreement } from '../goal/pace-and-chance';
import { type Projection, WEEKS_BEFORE_FORECAST } from '../goal/projection';
import { rateLead, rateSentence, rateWhy } from '../goal/rate/rate-sentences';
import type { Rate } from '../goal/rate/rate-weeks';
import type { Day } from '../time/day';
import { sayDigits } from '../words/digits';
import { capitalize, sayCount, sayDateInFull, sayDay, sayMonthOf, sayNumber, sayPart } from '../words/say';
import type { GoalStatus, Measure } from '../words/words';

/** The noun of what a goal counts: "two conversations". */
type Noun = { one: string; many: string };

const nouns: Record<Exclude<Measure, 'manual'>, Noun> = {
  conversations: { one: 'conversation', many: 'conversations' },
  people: { one: 'person', many: 'people' },
  introductions: { one: 'introduction', many: 'introductions' },
  questions: { one: 'question', many: 'questions' },
};

/** A number typed in is counted in its own unit. */
export const nounOf = ({ measure, unit }: { measure: Measure; unit: string }): Noun =>
  measure === 'manual' ? { one: unit, many: unit } : nouns[measure];

/** All a sentence about a goal needs to know. */
export type GoalSummary = {
  goal: { startsOn: Day; dueOn: Day; baseline: number; target: number; counted: boolean };
  noun: Noun;
  /** Of a rate goal, this week's. */
  current: number;
  /** How the weeks of a rate goal went; null for the other kinds. */
  rate: Rate | null;
  pace: GoalPace;
  projection: Projection;
  /** The more careful one of pace and forecast, see `carefulStatus`. */
  status: GoalStatus;
  today: Day;
};

/** The chart's sentence: "Two conversations ahead of pace. At your recent rate you arrive around 22 May." */
export function paceSentence(summary: GoalSummary): string {
  if (isRate(summary)) return rateSentence(summary);
  const said = settled(summary);
  if (said) return said;
  const gap = aheadBy(summary);
  const amount = capitalize(sayCount(Math.abs(gap), summary.noun.one, summary.noun.many));
  return `${gap === 0 ? 'On pace' : `${amount} ${gap > 0 ? 'ahead of' : 'behind'} pace`}${projectionClause(summary)}`;
}

/** The short sentence beside a goal: "8 so far, two ahead of pace. At your recent rate you arrive around 22 May." */
export function goalSentence(summary: GoalSummary): string {
  if (isRate(summary)) return rateSentence(summary);
  const said = settled(summary);
  if (said) return said;
  const { current, goal, pace } = summary;
  const gap = aheadBy(summary);
  if (gap >= 0)
    return `${current === 0 ? 'None yet' : `${sayDigits(current)} so far`}, ${gap === 0 ? 'on pace' : `${sayNumber(gap)} ahead of pace`}${projectionClause(summary)}`;
  const stands = `${sayDigits(current)} of ${sayDigits(goal.target)}, ${sayNumber(-gap)} behind`;
  if (disagreement(pace, summary.projection)) return `${stands}${projectionClause(summary)}`;
  return pace.neededPerWeek === null ? `${stands}.` : `${stands}. ${capitalize(sayNeeded(pace.neededPerWeek))} would be enough.`;
}

/** The line under the chart: buffer, what each week needs, and the chance. */
export function paceLead(summary: GoalSummary): string {
  if (isRate(summary)) return rateLead(summary);
  const { goal, pace, projection, today } = summary;
  const days = Math.round(Math.abs(pace.bufferDays));
  // Whole things are on pace until the line has passed the next one: then there is nothing to catch up, whatever the line says.
  const isSaid = days >= 1 && (pace.bufferDays > 0 || aheadBy(summary) < 0);
  const buffer = isSaid ? [`${sayDigits(days)} ${days === 1 ? 'day' : 'days'} ${pace.bufferDays > 0 ? 'of buffer' : 'to catch up'}.`] : [];
  if (pace.neededPerWeek === null || today < goal.startsOn) return pace.status === 'achieved' ? '' : buffer.join(' ');
  const chance =
    projection.chance === null
      ? 'too early to say how likely you are to make it'
      : `${sayChance(projection.chance)} of making it by ${sayDateInFull(goal.dueOn, today)}`;
  return [...buffer, `${capitalize(sayNeeded(pace.neededPerWeek))} would be enough; ${chance}.`].join(' ');
}

/** The formula behind pace and chance, in words and this goal's own numbers. */
export function paceWhy(summary: GoalSummary): string {
  if (isRate(summary)) return rateWhy(summary);
  const { goal, current, pace } = summary;
  const line = `The expected line runs evenly from ${sayDigits(goal.baseline)} to ${sayDigits(goal.target)} over ${pace.totalDays === 1 ? 'the one day that counts' : `the ${pace.totalDays} days that count`}; paused days don’t. After ${pace.elapsedDays} of them it is at ${sayDigits(pace.expected)}, and you are at ${sayDigits(current)}.`;
  const likely = `The forecast takes your last ${sayNumber(WEEKS)} weeks that counted, with ${sayNumber(PRIOR_WEEKS)} weeks at the even pace mixed in; the shaded band holds eight in ten of the ways it may go.`;
  const ours = `It starts after ${sayNumber(WEEKS_BEFORE_FORECAST)} weeks, and a goal on pace is shown as at risk while its chance is below one half: both limits are our choice, not a measurement.`;
  return `${line} ${likely} ${ours}`;
}

/** "21 of 24 done. Seven of eight weeks kept." Both are of the weeks that are judged, so a paused one is in neither. */
export function weeksSentence(weeks: readonly { done: number; due: number; kept: boolean | null }[]): string {
  const counted = weeks.filter(({ kept }) => kept !== null);
  const total = (of: 'done' | 'due') => counted.reduce((sum, week) => sum + week[of], 0);
  const kept = counted.filter((week) => week.kept).length;
  if (counted.length === 0) return 'Nothing has been due yet.';
  return `${sayDigits(total('done'))} of ${sayDigits(total('due'))} done. ${capitalize(sayPart(kept, sayCount(counted.length, 'week', 'weeks')))} kept.`;
}

/** "15 of 21 people are within their rhythm." */
export function rhythmSentence(within: number, all: number): string {
  if (all === 0) return 'No one has a rhythm yet.';
  return all === 1
    ? `One person has a rhythm and is ${within === 1 ? 'within' : 'past'} it.`
    : `${sayDigits(within)} of ${sayDigits(all)} people are within their rhythm.`;
}

/** A rate per week in words: "two per week", "one every 11 days", "one every three weeks". Never less than the number. */
export function sayNeeded(perWeek: number): string {
  const rate = Math.abs(perWeek);
  const days = Math.floor(7 / rate);
  if (days === 7) return 'one per week';
  if (rate > 1) return `${sayNumber(Math.ceil(rate * 10 - 0.5) / 10)} per week`;
  if (rate > 0.5) return `one every ${days} days`;
  return `one every ${sayNumber(Math.max(2, Math.floor(1 / rate)))} weeks`;
}

/** No finer than it is known: "about an 80% chance". */
export function sayChance(chance: number): string {
  if (chance >= 0.975) return 'better than a 95% chance';
  if (chance < 0.025) return 'less than a 5% chance';
  const percent = Math.round(chance * 20) * 5;
  return `about ${percent >= 80 && percent < 90 ? 'an' : 'a'} ${percent}% chance`;
}

/**
 * Where the recent rate leads when that is at odds with the pace, to go after a "but": "at your recent rate you arrive in July".
 * Undefined when pace and forecast agree. @param whose for a reader of the plan, who is not the one it is about
 */
export function sayDisagreement(summary: GoalSummary, whose: 'your' | 'the' = 'your'): string | undefined {
  const { goal, pace, projection, today } = summary;
  if (!disagreement(pace, projection)) return undefined;
  const { arrivesOn } = projection;
  const rate = whose === 'your' ? 'at your recent rate you arrive' : 'at the recent rate it gets there';
  if (!agreesWithChance(summary))
    return `there is ${sayChance(projection.chance ?? 0)} of making it by ${sayDateInFull(goal.dueOn, today)}`;
  if (arrivesOn === null) return `${rate} in three years or later`;
  return arrivesOn.slice(0, 7) === goal.dueOn.slice(0, 7)
    ? `${rate} around ${sayDateInFull(arrivesOn, today)}`
    : `${rate} in ${sayMonthOf(arrivesOn, today)}`;
}

function settled({ goal, noun, current, pace, projection, today }: GoalSummary): string | undefined {
  if (pace.status === 'achieved') return `You made it: ${sayDigits(current)} ${noun.many}.`;
  if (pace.status === 'missed') return `The due date has passed, at ${sayDigits(current)} of ${sayDigits(goal.target)}.`;
  if (pace.status === 'not_started') return `Starts ${sayDay(goal.startsOn, today)}.`;
  if (pace.status === 'just_started')
    return `${sayDigits(current)} of ${sayDigits(goal.target)}: just started${projection.chance === null ? ', too early to say' : ''}.`;
  return undefined;
}

/** Units ahead of the line, negative behind it. Whole things count as behind only when the line has passed the next whole one. */
export const aheadBy = ({ goal, current, pace, rate }: GoalSummary): number => (rate ? 0 : aheadOf(goal, current, pace));

/** The kind that is judged by whole weeks. */
const isRate = (summary: GoalSummary): summary is GoalSummary & { rate: Rate } => summary.rate !== null;

/** The same for a goal of which no more is known. */
export function aheadOf(goal: PacedGoal, current: number, pace: Pick<GoalPace, 'expected'>): number {
  const ahead = (current - pace.expected) * Math.sign(goal.target - goal.baseline);
  if (!goal.counted) return Math.abs(ahead) < Math.abs(goal.target - goal.baseline) / 50 ? 0 : ahead;
  return ahead >= 0 ? Math.round(ahead) : Math.ceil(ahead);
}

/** What the forecast adds at the end of a sentence about pace. */
function projectionClause(summary: GoalSummary): string {
  const { goal, projection, today } = summary;
  if (projection.chance === null) return today < goal.dueOn ? '. Too early to say when you arrive.' : '.';
  const but = sayDisagreement(summary);
  if (but) return ` for now, but ${but}.`;
  if (projection.arrivesOn === null || !agreesWithChance(summary)) return '.';
  return `. At your recent rate you arrive around ${sayDateInFull(projection.arrivesOn, today)}.`;
}

/** Whether the day of arrival tells the same as the chance: near one half the mean and the middle may fall to either side of the due day. */
const agreesWithChance = ({ goal, projection: { arrivesOn, chance } }: GoalSummary) =>
  (arrivesOn !== null && arrivesOn <= goal.dueOn) === (chance !== null && chance >= 0.5);
