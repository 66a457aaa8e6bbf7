import type { NextRequest } from 'next/server';
import { piecesOf, searchWords } from '@/lib/plan/words/search-words';
import { personFor } from '@/lib/server/current-planner';

const headers = { 'Cache-Control': 'private, no-store' };
const MAX_TYPED_CHARACTERS = 400;
const nothing = { people: [], organizations: [], items: [], plans: [] };

/**
 * People, organizations and what plans hold that match `q`, the best first, with the places that match. Before anything is typed: the
 * plans that can be switched to.
 */
export async function GET(request: NextRequest) {
  const person = await personFor();
  if (!person) return Response.json(nothing, { status: 401, headers });
  const typed = request.nextUrl.searchParams.get('q')?.trim().slice(0, MAX_TYPED_CHARACTERS) ?? '';
  if (!typed) return Response.json({ ...nothing, plans: await person.plans.others(person.plan?.id) }, { headers });
  const [people, organizations, items] = await Promise.all([
    person.search.people(typed, 8),
    person.search.organizations(typed, 4),
    person.search.items(typed, person.plan?.id),
  ]);
  const words = searchWords(typed);
  const named = organizations.map(({ id, name }) => ({ id, name: piecesOf(name, words) }));
  return Response.json({ ...nothing, people, organizations: named, items }, { headers });
}
