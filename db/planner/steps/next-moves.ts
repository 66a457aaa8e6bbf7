import { and, asc, eq, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { FirstPlan } from '@/lib/plan/step/next-moves';
import { preparedQuery } from '../../engine/prepared-query';
import { ownedBy } from '../../owned-by';
import { goals, keyConnections, mentors, people, plans, shares, steps } from '../../schema';
import type { Scope } from '../../scope';
import { isWith, samePerson } from '../../sql/joins';

const MAX_CONNECTIONS = 20;

const given = sql.placeholder;
const candidate = alias(people, 'candidate');
const exists = (from: SQL) => sql<number>`exists (select 1 from ${from})`;
const ofPlan = (table: typeof mentors | typeof shares) => sql`${ownedBy(table, given('ownerId'))} and ${table.planId} = ${given('planId')}`;
const firstMentor = <Value>(column: SQLWrapper) =>
  sql<Value | null>`(select ${column} from ${mentors} join ${people} as candidate on ${ownedBy(candidate, mentors.ownerId)} and ${candidate.id} = ${mentors.personId}
    where ${ofPlan(mentors)} order by ${mentors.createdAt}, ${mentors.id} limit 1)`;

const found = preparedQuery((db) =>
  db
    .select({
      goalId: goals.id,
      personId: people.id,
      name: people.display,
      hasReason: sql<number>`${keyConnections.role} is not null or ${keyConnections.reason} <> ''`,
      circle: people.circle,
      rhythmDays: people.rhythmDays,
      minutes: people.minutes,
      lastContactOn: people.lastContactOn,
      isUnderWay: sql<number>`${people.waitingSince} is not null or ${exists(
        sql`${steps} where ${ownedBy(steps, people.ownerId)} and ${isWith(people.ownerId, people.id)} and ${steps.doneOn} is null and ${steps.droppedOn} is null`,
      )}`,
      mentorId: firstMentor<string>(candidate.id),
      mentorName: firstMentor<string>(candidate.display),
      hasShareLink: exists(
        sql`${shares} where ${ofPlan(shares)} and ${shares.revokedAt} is null and (${shares.expiresAt} is null or ${shares.expiresAt} > ${given('now')})`,
      ),
    })
    .from(plans)
    .leftJoin(goals, and(ownedBy(goals, plans.ownerId), eq(goals.planId, plans.id)))
    .leftJoin(keyConnections, and(ownedBy(keyConnections, goals.ownerId), eq(keyConnections.goalId, goals.id)))
    .leftJoin(people, and(samePerson(keyConnections), isNull(people.archivedAt)))
    .where(and(ownedBy(plans, given('ownerId')), eq(plans.id, given('planId'))))
    .orderBy(asc(goals.createdAt), asc(keyConnections.createdAt), asc(people.sortName))
    .limit(MAX_CONNECTIONS),
);

/** The rows of a new plan, for `nextMoves`, in one query. */
export function nextMovesOf({ db, ownerId, now }: Scope) {
  return async (planId: string): Promise<FirstPlan> => {
    const rows = await found(db).execute({ ownerId, planId, now: now.getTime() });
    const [first] = rows;
    return {
      goalId: first?.goalId ?? null,
      connections: rows.flatMap(({ goalId, personId, name, circle, rhythmDays, minutes, lastContactOn, ...row }) =>
        goalId === null || personId === null || name === null
          ? []
          : [
              {
                goalId,
                personId,
                name,
                circle,
                rhythmDays,
                minutes: minutes ?? 0,
                lastContactOn,
                hasReason: Boolean(row.hasReason),
                isUnderWay: Boolean(row.isUnderWay),
              },
            ],
      ),
      mentor: first?.mentorId && first.mentorName ? { personId: first.mentorId, name: first.mentorName } : null,
      hasShareLink: Boolean(first?.hasShareLink),
    };
  };
}
