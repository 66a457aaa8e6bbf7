import { type SQL, sql } from 'drizzle-orm';
import { type FoundItem, hrefOf, type PlanItemKind, type PlanItemPlace, planItemKinds } from '@/lib/plan/plans/plan-item';
import { sayBriefly } from '@/lib/plan/words/say';
import { excerptOf, piecesOf, searchWords } from '@/lib/plan/words/search-words';
import type { Scope } from '../scope';
import { ownerWord, questionOf } from './search-question';

type Row = PlanItemPlace & { name: string; text: string; plan: string | null; isArchived: 0 | 1 };

const ITEMS_PER_KIND = 4;
/** More that match are not ranked: their order would say little and cost the most. */
const MAX_RANKED = 2000;
const MAX_NAME_CHARACTERS = 120;
const kinds = Object.keys(planItemKinds) as PlanItemKind[];

/** The search of plans (db/migrations, plan_search). It finds nothing in the trash or in archived plans. */
export const planSearchOf = ({ db, ownerId }: Scope) => ({
  /** The items of each kind that match best, in one query. An archived plan is found and marked. */
  async items(typed: string, currentPlanId: string | undefined): Promise<FoundItem[]> {
    const words = searchWords(typed);
    if (words.length === 0) return [];
    const rows = await db.all<Row>(sql`
      select document.row_id as id, found.kind, document.name, document.text, plan.id as planId, plan.name as plan,
        plan.archived_at is not null as isArchived, outcome.step_id as stepId, coalesce(outcome.person_id, feedback.person_id) as personId
      from (${sql.join(
        kinds.map((kind) => bestOf(kind, questionOf(typed, kind + ownerWord(ownerId), 'name text'))),
        sql` union all `,
      )}) as found
      inner join plan_documents as document on document.id = found.document
      left join goals as goal on goal.owner_id = ${ownerId} and goal.id = document.row_id
      left join steps as step on step.owner_id = ${ownerId} and step.id = document.row_id
      left join outcomes as outcome on outcome.owner_id = ${ownerId} and outcome.id = document.row_id
      left join feedback on feedback.owner_id = ${ownerId} and feedback.id = document.row_id
      left join plans as plan on plan.owner_id = ${ownerId}
        and plan.id = coalesce(goal.plan_id, step.plan_id, feedback.plan_id, document.row_id)
      where plan.id is not null or outcome.id is not null
      order by found.rank`);
    return rows.map(({ name, text, plan, isArchived, ...place }) => ({
      kind: place.kind,
      id: place.id,
      href: hrefOf(place, currentPlanId),
      name: shown(name, words),
      where: excerptOf(text, words),
      plan: place.kind === 'plan' || place.planId === currentPlanId ? null : plan,
      isArchived: isArchived === 1,
    }));
  },
});

/** Each kind has its own query, so that many steps never push a goal out. */
function bestOf(kind: PlanItemKind, question: string): SQL {
  const some = sql`select rowid as document, bm25(plan_search, 0, 4, 1) as rank from plan_search where plan_search match ${question} limit ${MAX_RANKED}`;
  return sql`select * from (select ${kind} as kind, document, rank from (${some}) order by rank limit ${ITEMS_PER_KIND})`;
}

/** A long name, as outcomes and feedback have, is cut to what matches. */
const shown = (name: string, words: readonly string[]) =>
  (name.length > MAX_NAME_CHARACTERS && excerptOf(name, words)) || piecesOf(sayBriefly(name), words);
