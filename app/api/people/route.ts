import type { NextRequest } from 'next/server';
import { personFor } from '@/lib/server/current-planner';

const headers = { 'Cache-Control': 'private, no-store' };
const longestName = 200;

/** The first people whose name begins with `q`, for a field that names a person. */
export async function GET(request: NextRequest) {
  const person = await personFor();
  if (!person) return Response.json([], { status: 401, headers });
  const typed = request.nextUrl.searchParams.get('q')?.trim() ?? '';
  const found = typed && typed.length <= longestName ? await person.people.lookUp(typed) : [];
  return Response.json(found, { headers });
}
