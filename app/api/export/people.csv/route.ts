import { personFor } from '@/lib/server/current-planner';
import { download, signedOut } from '@/lib/server/download';

/** Everybody as a table: see docs/export.md. */
export async function GET() {
  const person = await personFor();
  if (!person) return signedOut();
  return download(await person.copies.peopleCsv(), 'people.csv', 'text/csv; charset=utf-8');
}
