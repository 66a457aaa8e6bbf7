import { and, eq, sql } from 'drizzle-orm';
import type { Acquaintance } from '@/lib/plan/progress/counts';
import type { Database } from '../../engine/client';
import { ownedBy } from '../../owned-by';
import { interactionPeople, interactions, outcomes, people } from '../../schema';
import { conversationsWith, isConversation, presentPeople, samePerson, spokeOn } from '../../sql/joins';
import { given, owner, servesGoal } from './conversations';

/** What outreach sent within these days led to, by its kind and by how well you knew whom you wrote to, see `OutreachCount`. */
export const outreachCounts = (db: Database) => {
  const metWhere = (condition: ReturnType<typeof sql>) =>
    sql`exists (select 1 from ${conversationsWith(owner, sql`sent_to`)} and ${condition})`;
  const sent = db
    .select({
      id: interactions.id,
      channel: sql<typeof interactions.$inferSelect.kind>`${interactions.kind}`.as('channel'),
      personId: sql`${interactionPeople.personId}`.as('sent_to'),
      introducedById: sql`${people.introducedById}`.as('introducer'),
      sentOn: sql`${interactions.happenedOn}`.as('sent_day'),
      answeredOn: sql`${interactions.answeredOn}`.as('answer_day'),
      isClosed: sql`${interactions.closedOn} is not null`.as('is_closed'),
    })
    .from(interactions)
    .innerJoin(interactionPeople, presentPeople)
    .innerJoin(people, samePerson(interactionPeople))
    .where(
      and(
        ownedBy(interactions, owner),
        eq(interactions.isOutreach, true),
        sql`${interactions.happenedOn} between ${given('from')} and ${given('today')}`,
        servesGoal(db, interactionPeople.personId),
      ),
    )
    .as('sent');
  const judged = db
    .select({
      channel: sent.channel,
      acquaintance: sql<Acquaintance>`case
        when ${metWhere(sql`${isConversation} and ${spokeOn} < ${sent.sentOn}`)} then 'known'
        when ${sent.introducedById} is not null then 'introduced' else 'new' end`.as('acquaintance'),
      waits: sql`${sent.answeredOn} is null and not ${sent.isClosed} and ${sent.sentOn} > ${given('waitingFrom')}`.as('waits'),
      answered: sql`${sent.answeredOn} is not null`.as('answered'),
      spoke: sql`${sent.answeredOn} is not null and ${metWhere(sql`${interactions.isOutreach} = 0
        and ${interactions.happenedOn} between ${sent.answeredOn} and ${given('today')}`)}`.as('spoke'),
      helped: sql`exists (select 1 from ${outcomes} where ${and(
        ownedBy(outcomes, owner),
        sql`${outcomes.personId} = ${sent.personId}`,
        eq(outcomes.direction, sql.raw("'received'")),
        sql`${outcomes.happenedOn} between ${sent.answeredOn} and ${given('today')}`,
      )})`.as('helped'),
    })
    .from(sent)
    .as('judged');
  const count = (condition: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${condition})`;
  return db
    .select({
      channel: judged.channel,
      acquaintance: judged.acquaintance,
      sent: sql<number>`count(*)`,
      waiting: count(sql`${judged.waits}`),
      answered: count(sql`${judged.answered}`),
      spoke: count(sql`${judged.spoke}`),
      helped: count(sql`${judged.spoke} and ${judged.helped}`),
    })
    .from(judged)
    .groupBy(sql`${judged.channel}`, sql`${judged.acquaintance}`);
};
