import { DAYS_TO_ANSWER } from '@/lib/plan/outreach/outreach';
import type { CategoryCount, FeedbackCount, OutcomeCount, RoleCount } from '@/lib/plan/progress/counts';
import type { ProgressCounts } from '@/lib/plan/progress/progress-charts';
import type { ProgressView } from '@/lib/plan/progress/view';
import { calendarStart } from '@/lib/plan/progress/year-chart';
import { addDays, type Day, type WeekStart } from '@/lib/plan/time/day';
import { preparedQuery } from '../../engine/prepared-query';
import type { Scope } from '../../scope';
import { commitmentsByDay } from './commitments';
import { EVERY_GOAL } from './conversations';
import { coverageCounts } from './coverage';
import { conversationDays } from './days';
import { outcomeCounts } from './outcomes';
import { outreachCounts } from './outreach';
import { peopleInRhythm, rhythmTurns } from './rhythms';

type Asked = { planId: string; goalId: string | null; chart: ProgressView['chart']; from: Day; today: Day; weekStart: WeekStart };

/** What the charts of /progress are made of, counted by the database, in at most seven queries; what reads every conversation only for a chart that is shown. */
export async function progressCounts(
  { db, ownerId }: Scope,
  { planId, goalId, chart, from, today, weekStart }: Asked,
): Promise<ProgressCounts> {
  const asked = { ownerId, planId, goalId: goalId ?? EVERY_GOAL, from, today };
  const calendar = calendarStart(today, weekStart);
  const isShown = (...names: ProgressView['chart'][]) => chart === 'every' || names.includes(chart);
  const [commitments, days, people, turns, coverage, outreach, outcomes] = await Promise.all([
    promised(db).execute({ ...asked, to: today }),
    isShown('year', 'time') ? conversations(db).execute({ ...asked, from: from < calendar ? from : calendar }) : [],
    inRhythm(db).execute(asked),
    isShown('rhythm') ? turned(db).execute(asked) : [],
    isShown('coverage') ? covered(db).execute(asked) : [],
    sent(db).execute({ ...asked, waitingFrom: addDays(today, -DAYS_TO_ANSWER) }),
    came(db).execute(asked),
  ]);
  return {
    commitments,
    days,
    people: people.map(({ waitingSince, snoozedUntil, ...person }) => ({
      ...person,
      ...(waitingSince && { waitingSince }),
      ...(snoozedUntil && { snoozedUntil }),
    })),
    turns,
    categories: coverage.flatMap(({ role: _, category, ...counts }): CategoryCount[] => (category ? [{ category, ...counts }] : [])),
    roles: coverage.flatMap(({ role, built }): RoleCount[] => (role ? [{ role, people: built }] : [])),
    outreach,
    outcomes: outcomes.flatMap(({ direction, kind, closed, ...row }): OutcomeCount[] =>
      direction && kind ? [{ direction, kind: kind as OutcomeCount['kind'], reported: closed, ...row }] : [],
    ),
    feedback: outcomes.flatMap(({ direction, kind, count, closed }): FeedbackCount[] =>
      direction ? [] : [{ kind: kind as FeedbackCount['kind'], count, answered: closed }],
    ),
  };
}

const promised = preparedQuery(commitmentsByDay);
const conversations = preparedQuery(conversationDays);
const inRhythm = preparedQuery(peopleInRhythm);
const turned = preparedQuery(rhythmTurns);
const covered = preparedQuery(coverageCounts);
const sent = preparedQuery(outreachCounts);
const came = preparedQuery(outcomeCounts);
