import type { Cell, Table } from '../progress/chart';
import type { Day } from '../time/day';
import type { WeekSnapshot } from './week-snapshot';

type Closed = { weekOn: Day; snapshot: WeekSnapshot | null };

/** Several values of one cell stand on lines of their own. */
const lines = (values: readonly string[]) => values.join('\n');

/** Closed weeks as a table, a correction beside what it corrects. A review that was changed outside the app has only its week. */
export const reviewsTable = (reviews: readonly Closed[]): Table => ({
  heads: ['Week of', 'Closed on', 'Done', 'Due', 'Result', 'A win', 'An obstacle', 'Learned', 'Promised', 'Next', 'Goals'],
  rows: reviews.map(({ weekOn, snapshot }) =>
    snapshot ? rowOf(snapshot) : [weekOn, '', '', '', 'changed outside the app', '', '', '', '', '', ''],
  ),
});

const rowOf = ({ from, closedOn, done, due, kept, win, obstacle, learned, promises, next, goals }: WeekSnapshot): [Cell, ...Cell[]] => [
  from,
  closedOn,
  done,
  due,
  kept === null ? 'does not count' : kept ? 'kept' : 'missed',
  win,
  obstacle,
  learned,
  lines(promises.map(({ title, dueOn, doneOn }) => `${title} (${doneOn ? `done ${doneOn}` : `due ${dueOn}`})`)),
  lines(next.map(({ title, dueOn }) => `${title} (${dueOn})`)),
  lines(
    goals.map(
      ({ statement, current, target, confidence }) =>
        `${statement}: ${current} of ${target}${confidence === null ? '' : `, sure ${confidence} of 10`}`,
    ),
  ),
];
