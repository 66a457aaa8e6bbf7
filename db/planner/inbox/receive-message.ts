import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { UnreadableFile } from '@/lib/import/files/unreadable';
import { readMessage } from '@/lib/import/message/read-message';
import { suggestAnswer } from '@/lib/import/message/suggest-answer';
import type { Day } from '@/lib/plan/time/day';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { addresses, contactDetails, people, users } from '../../schema';
import type { Scope } from '../../scope';
import { type Received, receive } from './receive';

/**
 * Reads the head of a message, and suggests the answer it may be of someone with a waiting outreach. What is no message is answered
 * with a sentence.
 */
export async function receiveMessage(scope: Scope, bytes: Uint8Array, today: Day, zone: string): Promise<Received | { problem: string }> {
  try {
    const message = await readMessage(bytes, { zone });
    const answer = suggestAnswer(message, { ...(await waitingPeople(scope)), today });
    if (!answer) return { added: 0, moved: 0, withdrawn: 0 };
    const { key, personId, day, subject } = answer;
    return receive(scope, [{ key, day, time: null, kind: 'email', title: subject, people: [{ id: personId }], newcomers: [] }]);
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.message };
    throw error;
  }
}

/** Everyone with a waiting outreach, and the addresses that are the owner's own. */
async function waitingPeople(scope: Scope) {
  const { db, ownerId } = scope;
  const [waiting, own, account] = await Promise.all([
    db
      .select({ id: people.id, display: people.display, isMuted: people.isMuted, waitingSince: people.waitingSince })
      .from(people)
      .where(rowsOf(scope, people).mine(isNotNull(people.waitingSince))),
    db
      .select({ email: addresses.email })
      .from(addresses)
      .where(and(ownedBy(addresses, ownerId), eq(addresses.meaning, 'own'))),
    db.select({ email: users.email }).from(users).where(eq(users.id, ownerId)),
  ]);
  const emails = await db
    .select({ personId: contactDetails.personId, email: contactDetails.value })
    .from(contactDetails)
    .where(
      rowsOf(scope, contactDetails).mine(
        eq(contactDetails.kind, 'email'),
        inArray(
          contactDetails.personId,
          waiting.map(({ id }) => id),
        ),
      ),
    );
  return {
    people: waiting.map((person) => ({
      ...person,
      emails: emails.filter(({ personId }) => personId === person.id).map(({ email }) => email),
    })),
    me: { emails: [...account, ...own].map(({ email }) => email) },
  };
}
