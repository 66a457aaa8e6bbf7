import { consistencyLead } from '../review/consistency-lead';
import type { ReservedWeek } from '../review/reserve-choice';
import { consistency } from '../review/review';
import { weeksSentence } from '../review/sentences';
import { sayDigits } from '../words/digits';
import { capitalize, sayCount } from '../words/say';
import type { Cell, Chart } from './chart';

/** A week as the charts draw it: a missed week with a reserve spent on it does not count. */
export type DrawnWeek = ReservedWeek;

type WeeksChart = Chart & { weeks: readonly DrawnWeek[] };

/** What was planned and what was done, week by week. @param afterwards names the pauses entered when they were over */
export function weeksChart(weeks: readonly DrawnWeek[], afterwards: string): WeeksChart {
  const isAllPause = weeks.length > 0 && weeks.every(({ paused }) => paused);
  const lead = ['A week counts as kept when three quarters is done.', costs(weeks), afterwards].filter(Boolean).join(' ');
  return {
    weeks,
    isEmpty: weeks.length === 0,
    sentence: isAllPause ? 'Every week was a pause, and none of them counts.' : weeksSentence(weeks),
    lead,
    why: 'A step counts as done when it was done by its day. Moving an overdue step keeps the old day as missed. What was due on a paused day does not count. Three quarters is our choice, not a measurement.',
    table: {
      heads: ['Week of', 'Planned', 'Done', 'Week'],
      rows: weeks.map((week): [Cell, ...Cell[]] => [week.from, ...(week.paused ? ['', ''] : [week.due, week.done]), resultOf(week)]),
    },
  };
}

/** How steadily weeks were kept. */
export function consistencyChart(weeks: readonly DrawnWeek[]): WeeksChart {
  const { kept, counted, streak, score } = consistency(weeks.map((week) => week.kept));
  return {
    weeks,
    isEmpty: counted === 0,
    sentence: counted === 0 ? 'No week counts yet.' : `${kept} of ${sayDigits(counted)} ${counted === 1 ? 'week' : 'weeks'} kept.`,
    lead: consistencyLead(weeks, streak),
    why: `A week is kept when at least three quarters of what was due was done by its day. A paused week, one with nothing due, or one with a reserve does not count. Weighing the latest weeks most, with a week's weight halving in four weeks, your score is ${Math.round(score * 100)} of 100.`,
    table: { heads: ['Week of', 'Week'], rows: weeks.map((week) => [week.from, resultOf(week)]) },
  };
}

function costs(weeks: readonly DrawnWeek[]): string {
  const paused = weeks.filter((week) => week.paused).length;
  const reserves = weeks.filter(({ isReserve }) => isReserve).length;
  const said = [
    paused === 1 ? 'the paused week costs' : paused > 1 ? `${sayCount(paused, 'paused week', 'paused weeks')} cost` : '',
    reserves === 1 ? 'the week with a reserve costs' : reserves > 1 ? `${sayCount(reserves, 'week', 'weeks')} with a reserve cost` : '',
  ].filter(Boolean);
  return said.map((each) => `${capitalize(each)} nothing.`).join(' ');
}

function resultOf({ kept, paused, isReserve, due }: DrawnWeek) {
  if (isReserve) return 'reserve';
  if (paused) return 'paused';
  if (kept === null) return due === 0 ? 'nothing due' : 'does not count';
  return kept ? 'kept' : 'missed';
}
