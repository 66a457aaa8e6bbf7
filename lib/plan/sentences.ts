import type { Day } from './day';
import type { GoalPace } from './goal';
import type { Outlook } from './outlook';
import { capital, sayCount, sayDateInFull, sayDay, sayDigits, sayNumber, sayPart } from './say';
import type { Measure } from './words';

/** What a goal counts, in words: "two conversations", "8 held". */
type Noun = { one: string; many: string; done: string };

const nouns: Record<Exclude<Measure, 'manual'>, Noun> = {
  conversations: { one: 'conversation', many: 'conversations', done: 'held' },
  people: { one: 'person', many: 'people', done: 'spoken with' },
  introductions: { one: 'introduction', many: 'introductions', done: 'received' },
};

/** A number typed in is counted in its own unit. */
export const nounOf = ({ measure, unit }: { measure: Measure; unit: string }): Noun =>
  measure === 'manual' ? { one: unit, many: unit, done: 'so far' } : nouns[measure];

/** All a sentence about a goal needs to know. */
export type Standing = {
  goal: { startsOn: Day; dueOn: Day; baseline: number; target: number; counted: boolean };
  noun: Noun;
  current: number;
  pace: GoalPace;
  outlook: Outlook;
  today: Day;
};

/** The chart's sentence: "Two conversations ahead of pace. At this rate you arrive around 22 May." */
export function paceSentence(standing: Standing): string {
  const said = settled(standing);
  if (said) return said;
  const gap = aheadBy(standing);
  const amount = capital(sayCount(Math.abs(gap), standing.noun.one, standing.noun.many));
  return `${gap === 0 ? 'On pace' : `${amount} ${gap > 0 ? 'ahead of' : 'behind'} pace`}. ${arrival(standing)}`.trim();
}

/** The short one beside a goal: "8 held, two ahead of pace. At this rate you arrive around 22 May." */
export function goalSentence(standing: Standing): string {
  const said = settled(standing);
  if (said) return said;
  const { current, goal, noun, pace } = standing;
  const gap = aheadBy(standing);
  if (gap >= 0)
    return `${sayDigits(current)} ${noun.done}, ${gap === 0 ? 'on pace' : `${sayNumber(gap)} ahead of pace`}. ${arrival(standing)}`.trim();
  const needed = pace.neededPerWeek === null ? '' : ` ${capital(sayNeeded(pace.neededPerWeek))} from here would do.`;
  return `${sayDigits(current)} of ${sayDigits(goal.target)}, ${sayNumber(-gap)} behind.${needed}`;
}

/** The line under the chart's sentence: buffer, what is needed from here, and the chance. */
export function paceLead(standing: Standing): string {
  const { goal, pace, outlook, today } = standing;
  const days = Math.round(Math.abs(pace.bufferDays));
  // Whole things are on pace until the line has passed the next one: then there is nothing to catch up, whatever the line says.
  const isSaid = days >= 1 && (pace.bufferDays > 0 || aheadBy(standing) < 0);
  const buffer = isSaid ? [`${sayDigits(days)} ${days === 1 ? 'day' : 'days'} ${pace.bufferDays > 0 ? 'of buffer' : 'to catch up'}.`] : [];
  if (pace.neededPerWeek === null || outlook.fan.length === 0) return pace.status === 'achieved' ? '' : buffer.join(' ');
  const needed = `${sayDigits(Math.abs(pace.neededPerWeek))} a week ${pace.bufferDays > 0 ? 'is enough' : 'would do'} from here`;
  return [...buffer, `${needed}; the chance to arrive by ${sayDateInFull(goal.dueOn, today)} is ${sayChance(outlook.chance)}.`].join(' ');
}

/** The formula behind pace and chance, in words and this goal's own numbers. */
export function paceWhy({ goal, current, pace }: Standing): string {
  return `The expected line runs evenly from ${sayDigits(goal.baseline)} to ${sayDigits(goal.target)} over the ${pace.totalDays} days that count; days away do not. After ${pace.elapsedDays} of them it stands at ${sayDigits(pace.expected)}, you at ${sayDigits(current)}. What is likely to come is drawn from your last eight weeks that counted, with two weeks at the even pace mixed in: the shaded band holds eight in ten of the ways it may go.`;
}

/** "21 of 24 done. Seven of eight weeks kept." Both are of the weeks that are judged, so a paused one is in neither. */
export function weeksSentence(weeks: readonly { done: number; due: number; kept: boolean | null }[]): string {
  const counted = weeks.filter(({ kept }) => kept !== null);
  const total = (of: 'done' | 'due') => counted.reduce((sum, week) => sum + week[of], 0);
  const kept = counted.filter((week) => week.kept).length;
  if (counted.length === 0) return 'Nothing was due yet.';
  return `${sayDigits(total('done'))} of ${sayDigits(total('due'))} done. ${capital(sayPart(kept, sayCount(counted.length, 'week', 'weeks')))} kept.`;
}

/** "15 of 21 people are within their rhythm." */
export function rhythmSentence(within: number, all: number): string {
  if (all === 0) return 'Nobody has a rhythm yet.';
  return all === 1
    ? `One person has a rhythm and is ${within === 1 ? 'within' : 'past'} it.`
    : `${sayDigits(within)} of ${sayDigits(all)} people are within their rhythm.`;
}

/** How often, from a number a week: "two a week", "one every 11 days", "one every three weeks". Never less than is asked. */
export function sayNeeded(perWeek: number): string {
  const rate = Math.abs(perWeek);
  const days = Math.floor(7 / rate);
  if (days === 7) return 'one a week';
  if (rate > 1) return `${sayNumber(Math.ceil(rate * 10 - 0.5) / 10)} a week`;
  if (rate > 0.5) return `one every ${days} days`;
  return `one every ${sayNumber(Math.max(2, Math.floor(1 / rate)))} weeks`;
}

/** No finer than it is known: "about 80 in 100". */
export function sayChance(chance: number): string {
  if (chance >= 0.975) return 'better than 95 in 100';
  return chance < 0.025 ? 'less than 5 in 100' : `about ${Math.round(chance * 20) * 5} in 100`;
}

function settled({ goal, noun, current, pace, today }: Standing): string | undefined {
  if (pace.status === 'achieved') return `You are there: ${sayDigits(current)} ${noun.done}.`;
  if (pace.status === 'missed') return `The day has passed, at ${sayDigits(current)} of ${sayDigits(goal.target)}.`;
  if (pace.status === 'not_started') return `Begins ${sayDay(goal.startsOn, today)}.`;
  if (pace.status === 'just_started') return `${sayDigits(current)} of ${sayDigits(goal.target)}: just begun, too early to tell.`;
}

/** Units ahead of the line, negative behind it. Whole things count as behind only when the line has passed the next whole one. */
function aheadBy({ goal, current, pace }: Standing): number {
  const ahead = (current - pace.expected) * Math.sign(goal.target - goal.baseline);
  if (!goal.counted) return Math.abs(ahead) < Math.abs(goal.target - goal.baseline) / 50 ? 0 : ahead;
  return ahead >= 0 ? Math.round(ahead) : Math.ceil(ahead);
}

/** Fewer days than a week are no rate yet: what would be said of one is only the even pace that was asked for. */
const FIRST_DAYS = 7;

function arrival({ goal, pace, outlook, today }: Standing): string {
  const { arrivesOn } = outlook;
  if (arrivesOn === null || pace.elapsedDays < FIRST_DAYS) return '';
  const day = sayDateInFull(arrivesOn, today);
  return arrivesOn <= goal.dueOn ? `At this rate you arrive around ${day}.` : `At this rate it takes until around ${day}.`;
}
