import { todayList } from '@/lib/plan/step/today-list';
import { weekRange } from '@/lib/plan/time/day';
import { hasPlan, outreachCalendarOf, personFor } from '@/lib/server/current-planner';

const headers = { 'Cache-Control': 'private, no-store' };
const OWED = 5;

/** Today's list for a device that may keep it, with the account it belongs to. */
export async function GET() {
  const person = await personFor();
  if (!person || !hasPlan(person)) return Response.json({}, { status: 401, headers });
  const { account, plan, today } = person;
  const { from, to } = weekRange(today, account.weekStart);
  const [steps, owed, { people: due, waiting }] = await Promise.all([
    person.steps.ofWeek(plan.id, from, to),
    person.outcomes.owed(OWED),
    person.keepInTouch.dueAndWaiting(today),
  ]);
  const items = todayList({ steps, owed, due, waiting }, { ...outreachCalendarOf(person), budget: account.weeklyMinutes });
  return Response.json({ account: account.id, items }, { headers });
}
