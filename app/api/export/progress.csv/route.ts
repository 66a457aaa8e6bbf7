import type { NextRequest } from 'next/server';
import { progressChartsOf } from '@/app/(planner)/progress/progress-of';
import { printTableCsv } from '@/lib/export/chart-csv';
import type { MeasuredGoal } from '@/lib/plan/goal/goal-summary';
import { paceChart } from '@/lib/plan/progress/progress-charts';
import { chartNames, readView } from '@/lib/plan/progress/view';
import { type CurrentPlanner, hasPlan, personFor } from '@/lib/server/current-planner';
import { download, signedOut } from '@/lib/server/download';

/** The numbers of one chart of /progress as a table, asked for as on that page: see docs/export.md. */
export async function GET(request: NextRequest) {
  const person = await personFor();
  if (!person) return signedOut();
  const asked = Object.fromEntries(request.nextUrl.searchParams);
  const view = readView(asked);
  const name = chartNames.find((each) => each === (asked.chart ?? 'pace'));
  if (!name || !hasPlan(person)) return notThere();
  const goals = await person.goals.inForce(person.plan.id, person.today);
  const goal = goals.find(({ id }) => id === view.goal);
  if (view.goal && !goal) return notThere();
  const table = name === 'pace' ? goal && (await paceTableOf(person, goal)) : (await progressChartsOf(person, view))[name].table;
  return table ? download(Promise.resolve(printTableCsv(table)), `${name}.csv`, 'text/csv; charset=utf-8') : notThere();
}

async function paceTableOf({ goals, plan, today, calendar }: CurrentPlanner, goal: MeasuredGoal) {
  return paceChart(goal, await goals.eventsOfPlan(plan.id, today), calendar).table;
}

const notThere = () => new Response('There is no such chart.\n', { status: 404, headers: { 'Cache-Control': 'private, no-store' } });
