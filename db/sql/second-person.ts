import { type SQLWrapper, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { OutreachPlace } from '@/lib/plan/outreach/waiting-outreach';
import { ownedBy } from '../owned-by';
import { organizations, people } from '../schema';
import { jsonObject } from './json';

/** Whether the person of a query, joined with their organization, works at a target organization. */
export const isAtTarget = sql<boolean>`coalesce(${organizations.kind} = 'target', 0)`.mapWith(Boolean);

const other = alias(people, 'other');

/**
 * Who else at the target organization of such a person could be written to: first who heard from the owner since that day, then who spoke
 * with them last; no one who waits for an answer to something older.
 */
export function secondPerson(since: SQLWrapper) {
  const isApproached = sql`(coalesce(${other.waitingSince} >= ${since}, 0) or coalesce(${other.lastContactOn} >= ${since}, 0))`;
  const second = jsonObject([
    ['id', other.id],
    ['display', other.display],
    ['isApproached', isApproached],
  ]);
  return sql<OutreachPlace['second']>`(select ${second} from ${people} as other
    where ${organizations.kind} = 'target' and ${ownedBy(other, people.ownerId)} and ${other.organizationId} = ${organizations.id}
      and ${other.id} <> ${people.id} and ${other.archivedAt} is null and (${other.waitingSince} is null or ${other.waitingSince} >= ${since})
    order by ${isApproached} desc, ${other.lastContactOn} desc, ${other.sortName} limit 1)`.mapWith(readSecond);
}

/** What that column holds. */
export function readSecond(json: string): OutreachPlace['second'] {
  const { isApproached, ...second } = JSON.parse(json) as { id: string; display: string; isApproached: number };
  return { ...second, isApproached: isApproached === 1 };
}
