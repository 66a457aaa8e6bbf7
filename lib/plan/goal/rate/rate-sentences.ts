import type { Day } from '../../time/day';
import { sayDigits } from '../../words/digits';
import { capitalize, sayCount, sayDay, sayPart } from '../../words/say';
import type { Rate } from './rate-weeks';

/** All a sentence about a rate goal needs to know. */
type RateSummary = { rate: Rate; noun: { one: string; many: string }; goal: { startsOn: Day; dueOn: Day }; today: Day };

/** "Five of six weeks kept." Of whole weeks that count. */
export function rateKept({ kept, counted }: Pick<Rate, 'kept' | 'counted'>): string {
  const weeks = sayCount(counted, 'week', 'weeks');
  if (kept === counted && counted > 1) return counted === 2 ? 'Both weeks kept.' : `All ${weeks} kept.`;
  return `${capitalize(sayPart(kept, weeks))} kept.`;
}

/** "2 conversations per week": what the goal asks for. */
export const sayPerWeek = (perWeek: number, noun: { one: string; many: string }): string =>
  `${sayDigits(perWeek)} ${perWeek === 1 ? noun.one : noun.many} per week`;

/** "Five of six weeks kept. 1 of 2 this week." */
export function rateSentence({ rate, goal, today }: RateSummary): string {
  if (today < goal.startsOn) return `Starts ${sayDay(goal.startsOn, today)}.`;
  const kept = rate.counted === 0 ? '' : rateKept(rate);
  if (today > goal.dueOn) return kept || 'No whole week counted.';
  const now = `${sayDigits(rate.thisWeek)} of ${sayDigits(rate.perWeek)} this week.`;
  return [kept, now].filter(Boolean).join(' ');
}

/** The line under the chart: the share of what the weeks asked for. */
export function rateLead({ rate, noun }: RateSummary): string {
  if (rate.share === null) return `It asks for ${sayPerWeek(rate.perWeek, noun)}. The first whole week is still to come.`;
  return `${Math.round(rate.share * 100)}% of ${sayPerWeek(rate.perWeek, noun)}.`;
}

/** The formula in words and this goal's own numbers. */
export function rateWhy({ rate, noun }: RateSummary): string {
  return `Each whole week counts up to ${sayPerWeek(rate.perWeek, noun)}: more in one week does not make up for another, and a paused week does not count. A week with all of it is kept. From 95% of what ${sayCount(rate.counted, 'week', 'weeks')} asked for the goal is on track, from 75% behind, below that at risk, and with fewer than two weeks it has just started: these limits are our choice, not a measurement.`;
}
