import type { NextRequest } from 'next/server';
import { peopleSchema } from '@/lib/plan/people/person';
import { personFor } from '@/lib/server/current-planner';
import { download, signedOut } from '@/lib/server/download';

/** Everyone as a table, or the people in `ids`: see docs/export.md. */
export async function GET(request: NextRequest) {
  const person = await personFor();
  if (!person) return signedOut();
  const typed = request.nextUrl.searchParams.get('ids');
  const chosen = typed === null ? undefined : peopleSchema.safeParse({ ids: typed });
  if (chosen?.success === false) return new Response('Choose someone first.\n', { status: 400 });
  const table = chosen ? person.exports.chosenCsv(chosen.data.ids) : person.exports.peopleCsv();
  return download(table, 'people.csv', 'text/csv; charset=utf-8');
}
