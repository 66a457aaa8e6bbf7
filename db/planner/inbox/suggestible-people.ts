import { eq, isNull } from 'drizzle-orm';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { addresses, contactDetails, keyConnections, people, users } from '../../schema';
import type { Scope } from '../../scope';

/** Everyone who may be recognised in a calendar, and the addresses that are the owner's own. Thousands of them belong in a job. */
export async function suggestiblePeople(scope: Scope) {
  const { db, ownerId } = scope;
  const [rows, emails, connected, listed, account] = await Promise.all([
    db
      .select({ id: people.id, display: people.display, isMuted: people.isMuted })
      .from(people)
      .where(rowsOf(scope, people).mine(isNull(people.archivedAt))),
    db
      .select({ personId: contactDetails.personId, email: contactDetails.value })
      .from(contactDetails)
      .where(rowsOf(scope, contactDetails).mine(eq(contactDetails.kind, 'email'))),
    db.selectDistinct({ personId: keyConnections.personId }).from(keyConnections).where(ownedBy(keyConnections, ownerId)),
    db.select({ email: addresses.email, meaning: addresses.meaning }).from(addresses).where(ownedBy(addresses, ownerId)),
    db.select({ email: users.email }).from(users).where(eq(users.id, ownerId)),
  ]);
  const emailsOf = new Map<string, string[]>();
  for (const { personId, email } of emails) emailsOf.set(personId, [...(emailsOf.get(personId) ?? []), email.toLowerCase()]);
  const isConnected = new Set(connected.map(({ personId }) => personId));
  const muted = listed.filter(({ meaning }) => meaning === 'muted');
  return {
    people: [
      ...rows.map((row) => ({ ...row, emails: emailsOf.get(row.id) ?? [], isKeyConnection: isConnected.has(row.id) })),
      // A newcomer who is never suggested: known by the address alone.
      ...muted.map(({ email }) => ({ id: '', display: '', emails: [email], isMuted: true, isKeyConnection: false })),
    ],
    me: { emails: [...account, ...listed.filter(({ meaning }) => meaning === 'own')].map(({ email }) => email.toLowerCase()) },
  };
}
