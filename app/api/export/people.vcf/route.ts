import { personFor } from '@/lib/server/current-planner';
import { download, signedOut } from '@/lib/server/download';

/** Everyone as cards for an address book: see docs/export.md. */
export async function GET() {
  const person = await personFor();
  if (!person) return signedOut();
  return download(person.exports.peopleVcards(), 'people.vcf', 'text/vcard; charset=utf-8');
}
