import { capitalize, sayCount, sayPart } from '../words/say';
import type { ReservedWeek } from './reserve-choice';
import { comebacks } from './reserves';

/** Under the weeks kept: how many in a row, how often a missed one was followed by a kept one, and what reserves cover. */
export function consistencyLead(weeks: readonly Pick<ReservedWeek, 'kept' | 'isReserve'>[], streak: number): string {
  const reserves = weeks.filter(({ isReserve }) => isReserve).length;
  const { returned, missed } = comebacks(weeks.map(({ kept }) => kept));
  const sentences = [
    streak > 1 && `The last ${sayCount(streak, 'week', 'weeks')} in a row.`,
    missed > 0 && returned > 0 && `You came back ${timesWords(returned, missed)}.`,
    reserves > 0 && `${capitalize(sayCount(reserves, 'week is', 'weeks are'))} covered by a reserve.`,
  ].filter((sentence) => sentence !== false);
  return sentences.join(' ');
}

const timesWords = (returned: number, missed: number) =>
  missed === 1 ? 'after the one missed week' : `after ${sayPart(returned, sayCount(missed, 'missed week', 'missed weeks'))}`;
