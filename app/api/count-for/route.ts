import type { NextRequest } from 'next/server';
import { countFor } from '@/lib/plan/goal/count-for';
import { MAX_PEOPLE } from '@/lib/plan/people/people-named';
import { hasPlan, personFor } from '@/lib/server/current-planner';

const headers = { 'Cache-Control': 'private, no-store' };
const none = countFor([], false, null);

/** The goals that a conversation with each `person` (left out for someone new), logged for `step`, may count for. */
export async function GET(request: NextRequest) {
  const planner = await personFor();
  if (!planner) return Response.json(none, { status: 401, headers });
  if (!hasPlan(planner)) return Response.json(none, { headers });
  const { goals, keyConnections, plan, today } = planner;
  const idsOf = (name: string) =>
    request.nextUrl.searchParams
      .getAll(name)
      .slice(0, MAX_PEOPLE)
      .map((id) => id.slice(0, 50));
  const [inForce, place] = await Promise.all([
    goals.inForce(plan.id, today),
    keyConnections.placeOf(plan.id, { personIds: idsOf('person'), stepId: idsOf('step')[0] ?? '' }),
  ]);
  return Response.json(countFor(inForce, place.isConnected, place.stepGoalId), { headers });
}
