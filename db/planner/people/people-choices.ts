import { and, eq, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { cachedQuery } from '../../engine/cache/query-cache';
import { ownedBy } from '../../owned-by';
import { goals, organizations, savedViews, tags } from '../../schema';
import type { Scope } from '../../scope';

type Choice = { kind: 'goal' | 'tag' | 'view' | 'organization' };

const owner = sql.placeholder('ownerId');

/** The options of the filters on /people: the plan's goals, tags in use, saved views, and the name of the chosen organization. */
export const peopleChoicesOf =
  ({ db, ownerId }: Scope) =>
  async (planId: string, organizationId = '') =>
    await choices(db).execute({ ownerId, planId, organizationId });

const choices = cachedQuery((db) =>
  unionAll(
    db
      .select({ kind: sql<Choice['kind']>`'goal'`, value: goals.id, label: goals.statement, query: sql<string>`''`.as('query') })
      .from(goals)
      .where(and(ownedBy(goals, owner), eq(goals.planId, sql.placeholder('planId')))),
    db
      .select({ kind: sql<Choice['kind']>`'tag'`, value: sql<string>`tag`, label: sql<string>`tag`, query: sql<string>`''` })
      .from(tagsInUse),
    db
      .select({ kind: sql<Choice['kind']>`'view'`, value: savedViews.id, label: savedViews.name, query: savedViews.query })
      .from(savedViews)
      .where(ownedBy(savedViews, owner)),
    db
      .select({ kind: sql<Choice['kind']>`'organization'`, value: organizations.id, label: organizations.name, query: sql<string>`''` })
      .from(organizations)
      .where(and(ownedBy(organizations, owner), eq(organizations.id, sql.placeholder('organizationId')))),
  ),
);

const nextTag = (after?: SQL) => sql`(select min(${tags.tag}) from ${tags} where ${ownedBy(tags, owner)} ${after})`;

/** The tags in use, each found by one step in the index instead of reading every row. */
const tagsInUse = sql`(with recursive used (tag) as (
  select ${nextTag()} union all select ${nextTag(sql`and ${tags.tag} > used.tag`)} from used where used.tag is not null
) select tag from used where tag is not null limit 100)`;
