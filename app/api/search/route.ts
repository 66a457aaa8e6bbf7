import type { NextRequest } from 'next/server';
import { personFor } from '@/lib/server/current-planner';

const headers = { 'Cache-Control': 'private, no-store' };
const longest = 400;

/** People and organizations that match `q`, the best first, with the places that match. */
export async function GET(request: NextRequest) {
  const person = await personFor();
  if (!person) return Response.json({ people: [], organizations: [] }, { status: 401, headers });
  const typed = request.nextUrl.searchParams.get('q')?.trim().slice(0, longest) ?? '';
  if (!typed) return Response.json({ people: [], organizations: [] }, { headers });
  const [people, organizations] = await Promise.all([person.search.people(typed, 8), person.search.organizations(typed, 4)]);
  return Response.json({ people, organizations }, { headers });
}
