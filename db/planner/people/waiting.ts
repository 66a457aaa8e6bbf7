import { and, asc, eq, isNull, or, type SQLWrapper, sql } from 'drizzle-orm';
import { AT_TARGET, ELSEWHERE } from '@/lib/plan/outreach/next-outreach';
import { SILENT_AFTER_DAYS, type WaitingOutreach } from '@/lib/plan/outreach/waiting-outreach';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { interactionPeople, interactions, organizations, people } from '../../schema';
import type { Scope } from '../../scope';
import { dayAfter, laterDay } from '../../sql/day-sql';
import { presentPeople, sameOrganization, samePerson } from '../../sql/joins';
import { jsonObject } from '../../sql/json';
import { isAtTarget, readSecond, secondPerson } from '../../sql/second-person';

/** An outreach that still waits, in the very words of its index. */
export const stillWaits = and(sql`${interactions.isOutreach} = 1`, isNull(interactions.answeredOn), isNull(interactions.closedOn));

/** Outreaches that wait for an answer, oldest first, with their person. */
export const waitingOutreaches = ({ db, ownerId }: Scope, most: number) =>
  db
    .select({
      id: interactions.id,
      kind: interactions.kind,
      line: interactions.line,
      happenedOn: interactions.happenedOn,
      answeredOn: interactions.answeredOn,
      followedUpOn: interactions.followedUpOn,
      followedUpAgainOn: interactions.followedUpAgainOn,
      closedOn: interactions.closedOn,
      outOfOfficeUntil: interactions.outOfOfficeUntil,
      isAtTarget,
      organization: { id: organizations.id, name: organizations.name },
      second: secondPerson(interactions.happenedOn),
      personId: interactionPeople.personId,
      name: people.display,
    })
    .from(interactions)
    .innerJoin(interactionPeople, presentPeople)
    .innerJoin(people, samePerson(interactionPeople))
    .leftJoin(organizations, sameOrganization(people))
    .where(and(ownedBy(interactions, ownerId), stillWaits, isNull(people.archivedAt)))
    .orderBy(asc(interactions.happenedOn))
    .limit(most);

/** Whether someone in it works at a target organization. */
export async function isWithTarget({ db, ownerId }: Scope, interactionId: string): Promise<boolean> {
  const found = await db
    .select({ id: organizations.id })
    .from(interactionPeople)
    .innerJoin(people, samePerson(interactionPeople))
    .innerJoin(organizations, sameOrganization(people))
    .where(and(ownedBy(interactionPeople, ownerId), eq(interactionPeople.interactionId, interactionId), eq(organizations.kind, 'target')))
    .limit(1);
  return found.length > 0;
}

/** What is read of an outreach besides its person. */
export type InFull = Omit<WaitingOutreach, 'id' | 'personId' | 'name' | 'answeredOn' | 'closedOn'>;

const { happenedOn, followedUpOn, followedUpAgainOn, outOfOfficeUntil } = interactions;

/** An outreach with where its person works, in one column. */
export const outreachInFull = sql<InFull>`${jsonObject([
  ['happenedOn', happenedOn],
  ['followedUpOn', followedUpOn],
  ['followedUpAgainOn', followedUpAgainOn],
  ['outOfOfficeUntil', outOfOfficeUntil],
  ['isAtTarget', isAtTarget],
  [
    'organization',
    sql`iif(${organizations.id} is null, null, ${jsonObject([
      ['id', organizations.id],
      ['name', organizations.name],
    ])})`,
  ],
  ['second', secondPerson(happenedOn)],
])}`;

/** What the column above holds. */
export function readOutreach(json: string): InFull {
  const { isAtTarget: atTarget, organization, second, ...days } = JSON.parse(json);
  return { ...days, isAtTarget: atTarget === 1, organization: parsed(organization), second: second === null ? null : readSecond(second) };
}

const parsed = (json: string | object | null) => (typeof json === 'string' ? JSON.parse(json) : json);

const start = laterDay(happenedOn, sql`coalesce(${outOfOfficeUntil}, ${happenedOn})`);
const lastDay = laterDay(start, sql`coalesce(${followedUpAgainOn}, ${followedUpOn}, ${happenedOn})`);

/** The first day on which an outreach can ask for something: pauses and weekends only make it later. */
const asksFrom = sql`case
  when ${organizations.kind} = 'target' and ${followedUpOn} is null then ${dayAfter(start, AT_TARGET.secondPerson)}
  when ${organizations.kind} = 'target' then ${dayAfter(lastDay, AT_TARGET.rest)}
  when ${followedUpOn} is null then ${dayAfter(start, ELSEWHERE.followUps[0])}
  when ${followedUpAgainOn} is null then ${dayAfter(start, ELSEWHERE.followUps[1])}
  else ${dayAfter(lastDay, ELSEWHERE.rest)} end`;

/** One with no follow-up left is to be closed, however old it is. */
const isOver = sql`(${followedUpAgainOn} is not null or (${followedUpOn} is not null and ${organizations.kind} = 'target'))`;

/** The ids of the outreaches that may ask for something on a day, longest waiting first. */
export const mayAsk = (db: Database, owner: SQLWrapper, today: SQLWrapper, most: number) =>
  db
    .select({ id: interactions.id })
    .from(interactions)
    .innerJoin(interactionPeople, presentPeople)
    .innerJoin(people, samePerson(interactionPeople))
    .leftJoin(organizations, sameOrganization(people))
    .where(
      and(
        ownedBy(interactions, owner),
        stillWaits,
        isNull(people.archivedAt),
        sql`${today} >= ${asksFrom}`,
        or(isOver, sql`${lastDay} > ${dayAfter(today, -SILENT_AFTER_DAYS)}`),
      ),
    )
    .orderBy(asc(happenedOn))
    .limit(most);
