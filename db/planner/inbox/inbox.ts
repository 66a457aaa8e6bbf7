import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { ConfirmValues, DismissValues, MuteValues, Suggestion } from '@/lib/plan/inbox/suggestion';
import type { Day } from '@/lib/plan/time/day';
import { runJob } from '../../jobs/run-job';
import { rowsOf } from '../../rows';
import { addresses, people, suggestedPeople, suggestions } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { isOneOf } from '../../sql/json';
import { addingToTrash, rememberingAll, rememberingNew } from '../../trash/trash';
import { refuseAnswered } from './answered';
import { confirm } from './confirm';
import { listingOf } from './listing';
import { receive } from './receive';
import { receiveMessage } from './receive-message';

/** Conversations proposed by calendars and messages. Nothing counts until it is confirmed. */
export function inboxOf(scope: Scope) {
  const { db, ownerId, now, write } = scope;
  const rows = rowsOf(scope, suggestions);

  return {
    ...listingOf(scope),

    /** Reads a calendar file and receives what it suggests. @throws TooBusy */
    readCalendar: (bytes: Uint8Array, today: Day, zone: string) => runJob(scope, 'readCalendar', { bytes, today, zone }),

    readMessage: (bytes: Uint8Array, today: Day, zone: string) => receiveMessage(scope, bytes, today, zone),

    receive: (found: readonly Suggestion[], seenKeys?: readonly string[]) => receive(scope, found, seenKeys),

    confirm: (items: ConfirmValues['items'], planId: string) => confirm(scope, items, planId),

    /** Dismisses suggestions. @returns the id for `undo` @throws AlreadyAnswered when none of them is open, MissingRow */
    async dismiss({ ids, state }: DismissValues) {
      const chosen = and(isOneOf(suggestions.id, ids), eq(suggestions.state, 'open'));
      if ((await rows.select(chosen)).length === 0) return refuseAnswered(scope, ids);
      const { trashId, statements } = rememberingAll(scope, 'Suggestions', [{ table: suggestions, columns: [suggestions.state], chosen }]);
      await write([...statements, db.update(suggestions).set({ state }).where(rows.mine(chosen))]);
      return trashId;
    },

    /**
     * Never suggests a person again and removes them from open suggestions; a suggestion without people is removed.
     * @returns the id for `undo`
     * @throws MissingRow
     */
    async mute({ personId, email }: MuteValues) {
      if (personId) await rowsOf(scope, people).find(personId);
      const byAddress = email ? and(isNull(suggestedPeople.personId), eq(suggestedPeople.email, email)) : undefined;
      const theirs = or(personId ? eq(suggestedPeople.personId, personId) : undefined, byAddress);
      const { trashId, statements } = rememberingAll(scope, 'Suggestions of someone', [
        ...(personId ? [{ table: people, columns: [people.isMuted], chosen: eq(people.id, personId) }] : []),
      ]);
      const addressId = newId();
      const taking = await db
        .select({ id: suggestedPeople.id, suggestionId: suggestedPeople.suggestionId, others: othersIn })
        .from(suggestedPeople)
        .innerJoin(suggestions, and(eq(suggestions.ownerId, suggestedPeople.ownerId), eq(suggestions.id, suggestedPeople.suggestionId)))
        .where(rowsOf(scope, suggestedPeople).mine(theirs, eq(suggestions.state, 'open')));
      await write([
        ...statements,
        ...(personId ? [rowsOf(scope, people).updating(personId, { isMuted: true })] : []),
        ...(email
          ? [
              db.insert(addresses).values({ id: addressId, ownerId, createdAt: now, email, meaning: 'muted' }).onConflictDoNothing(),
              rememberingNew(scope, trashId, addresses, addressId),
            ]
          : []),
        ...taking.flatMap(({ id, suggestionId, others }) =>
          others > 0 ? addingToTrash(scope, trashId, suggestedPeople, id) : addingToTrash(scope, trashId, suggestions, suggestionId),
        ),
      ]);
      return trashId;
    },
  };
}

const othersIn = sql<number>`(select count(*) - 1 from ${suggestedPeople} as others
  where others.owner_id = ${suggestedPeople.ownerId} and others.suggestion_id = ${suggestedPeople.suggestionId})`;
