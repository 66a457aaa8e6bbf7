import type { NextRequest } from 'next/server';
import { messageFacts } from '@/lib/plan/outreach/message-facts';
import { hasPlan, personFor } from '@/lib/server/current-planner';

const headers = { 'Cache-Control': 'private, no-store' };

/** What a message to `person` may be drafted from. */
export async function GET(request: NextRequest) {
  const planner = await personFor();
  if (!planner) return Response.json({}, { status: 401, headers });
  if (!hasPlan(planner)) return Response.json({}, { status: 404, headers });
  const id = request.nextUrl.searchParams.get('person')?.slice(0, 50) ?? '';
  const { people, plan, account, today } = planner;
  const [person, connections, thread] = await Promise.all([people.whole(id), people.connections(id, plan.id), people.thread(id)]);
  const facts = messageFacts({ person, connections, ...thread, owner: account.name, objective: plan.objective }, today);
  return Response.json(facts, { headers });
}
