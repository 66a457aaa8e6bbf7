import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Day } from '@/lib/plan/time/day';
import { ownedBy } from '../owned-by';
import { interactionPeople, interactions, organizations, outcomes, people, stepOthers, steps } from '../schema';
import type { OwnerId } from '../scope';

/** What joins lead to, always of the same owner: a join without the owner would find another's row by its id. */

/** The organization a row points at. */
export const sameOrganization = (row: { ownerId: SQLiteColumn; organizationId: SQLiteColumn }) =>
  and(ownedBy(organizations, row.ownerId), eq(organizations.id, row.organizationId));

/** The person a row belongs to. */
export const samePerson = (row: { ownerId: SQLiteColumn; personId: SQLiteColumn }) =>
  and(ownedBy(people, row.ownerId), eq(people.id, row.personId));

/** The conversation that someone was in. */
export const sameInteraction = and(ownedBy(interactions, interactionPeople.ownerId), eq(interactions.id, interactionPeople.interactionId));

/** The people in a conversation. */
export const presentPeople = and(ownedBy(interactionPeople, interactions.ownerId), eq(interactionPeople.interactionId, interactions.id));

/** A `from` with its condition: the conversations that a person was in. */
export const conversationsWith = (owner: OwnerId | SQLWrapper, personId: SQLWrapper) =>
  sql`${interactionPeople} inner join ${interactions} on ${sameInteraction}
    where ${ownedBy(interactionPeople, owner)} and ${interactionPeople.personId} = ${personId}`;

/** Whether the person of a query has such a row in this table. */
export function hasRow(table: SQLiteTable & { ownerId: SQLiteColumn; personId: SQLiteColumn }, ...so: SQL[]): SQL {
  const where = and(ownedBy(table, people.ownerId), sql`${table.personId} = ${people.id}`, ...so);
  return sql`exists (select 1 from ${table} where ${where})`;
}

/** Whether a person was in the conversation. */
export const hasPerson = (owner: OwnerId, personId: string) =>
  sql`${interactions.id} in (select ${interactionPeople.interactionId} from ${interactionPeople}
    where ${and(ownedBy(interactionPeople, owner), eq(interactionPeople.personId, personId))})`;

/** Whether a step is with a person, first or among others. */
export const isWith = (owner: OwnerId | SQLWrapper, personId: SQLWrapper | string) =>
  sql`(${steps.personId} = ${personId} or ${steps.id} in (select ${stepOthers.stepId} from ${stepOthers}
    where ${ownedBy(stepOthers, owner)} and ${stepOthers.personId} = ${personId}))`;

/** Whether an outcome is an introduction that the owner received. */
export const isReceivedIntroduction = and(eq(outcomes.kind, 'introduction'), eq(outcomes.direction, 'received'));

/** Whether an interaction is a conversation: an outreach is one once it is answered. */
export const isConversation = sql`(${interactions.isOutreach} = 0 or ${interactions.answeredOn} is not null)`;

/** The day it counts on: an outreach counts on the day of its answer. */
export const spokeOn = sql<Day>`coalesce(${interactions.answeredOn}, ${interactions.happenedOn})`;
