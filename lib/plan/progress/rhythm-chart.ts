import { type Rhythmic, rhythmLead, rhythmView } from '../people/rhythm-view';
import { rhythmSentence } from '../review/sentences';
import { addDays, afterActiveDays, type Calendar, type Day, daysBetween, weeksBetween } from '../time/day';
import { sayCount, sayPart } from '../words/say';
import type { Chart } from './chart';
import type { RhythmTurn } from './counts';

/** How many people with a rhythm you had spoken to by the end of a day, and how many of them were within their rhythm. */
export type RhythmPoint = { on: Day; within: number; all: number };

type RhythmChart = Chart & { points: readonly RhythmPoint[]; view: ReturnType<typeof rhythmView> };

/** Everyone with a rhythm today, and how many were within theirs week by week. */
export function rhythmChart(people: readonly Rhythmic[], turns: readonly RhythmTurn[], from: Day, calendar: Calendar): RhythmChart {
  const { today, pauses } = calendar;
  const view = rhythmView(people, today, pauses);
  const points = rhythmPoints(turns, from, calendar);
  const isEmpty = view.people.length === 0;
  return {
    view,
    points,
    isEmpty,
    sentence: isEmpty ? 'No one with a rhythm has been spoken to yet.' : rhythmSentence(view.within, view.people.length),
    lead: [rhythmLead(view), since(points, today)].filter(Boolean).join(' '),
    why: 'Someone is within their rhythm while no more days than it allows have passed since you last spoke. Only a conversation or an answer counts; paused days don’t. Earlier weeks are judged by the rhythms people have today.',
    table: { heads: ['Week until', 'Within their rhythm', 'People'], rows: points.map(({ on, within, all }) => [on, within, all]) },
  };
}

/** At the end of each week since a day, and today. */
export function rhythmPoints(turns: readonly RhythmTurn[], from: Day, { today, weekStart, pauses }: Calendar): RhythmPoint[] {
  const changes = turns.flatMap(({ on, next, rhythmDays, isFirst, people }) => {
    // The first day on which more than their rhythm has passed.
    const ends = afterActiveDays(on, rhythmDays + 1, pauses);
    const begins = isFirst ? [{ on, within: people, all: people }] : [];
    const isKept = next !== null ? next <= ends : today < ends;
    const runsOut = isKept ? [] : [{ on: ends, within: -people, all: 0 }];
    const returns = isKept || next === null ? [] : [{ on: next, within: people, all: 0 }];
    return [...begins, ...runsOut, ...returns];
  });
  const inOrder = changes.toSorted((one, other) => daysBetween(other.on, one.on));
  const first = inOrder[0]?.on;
  if (first === undefined) return [];
  const ends = weeksBetween(first > from ? first : from, today, weekStart).map((monday) => addDays(monday, 6));
  const days = [...ends.filter((on) => on < today), today];
  let at = 0;
  let within = 0;
  let all = 0;
  return days.map((on) => {
    for (; at < inOrder.length && (inOrder[at]?.on ?? on) <= on; at++) {
      within += inOrder[at]?.within ?? 0;
      all += inOrder[at]?.all ?? 0;
    }
    return { on, within, all };
  });
}

function since(points: readonly RhythmPoint[], today: Day): string {
  const [first] = points;
  const weeks = first ? Math.round(daysBetween(first.on, today) / 7) : 0;
  if (!first || weeks < 2 || first.all === 0) return '';
  return `It was ${sayPart(first.within, first.all)} ${sayCount(weeks, 'week', 'weeks')} ago.`;
}
