import { printTableCsv } from '@/lib/export/chart-csv';
import { reviewsTable } from '@/lib/plan/review/reviews-table';
import { personFor } from '@/lib/server/current-planner';
import { download, signedOut } from '@/lib/server/download';

/** The closed weeks of the current plan as a table: see docs/export.md. */
export async function GET() {
  const person = await personFor();
  if (!person) return signedOut();
  const closed = person.plan ? await person.reviews.every(person.plan.id) : [];
  return download(Promise.resolve(printTableCsv(reviewsTable(closed))), 'reviews.csv', 'text/csv; charset=utf-8');
}
