import { personFor } from '@/lib/server/current-planner';
import { download, signedOut } from '@/lib/server/download';

/** The full export, to import into another account: see docs/export.md. */
export async function GET() {
  const person = await personFor();
  if (!person) return signedOut();
  return download(person.exports.full(), 'throughline.json', 'application/json; charset=utf-8');
}
