import { and, eq, exists, gte, isNotNull, isNull, lt, not, or, type SQL, sql } from 'drizzle-orm';
import { type Day, uncheckedDay } from '@/lib/plan/time/day';
import type { Direction, OutcomeKind } from '@/lib/plan/words/words';
import { ownedBy } from '../../owned-by';
import { feedback, interactions, outcomes, steps } from '../../schema';
import type { Scope } from '../../scope';
import { hasPerson, isWith, spokeOn } from '../../sql/joins';
import { countsBy } from '../../sql/json';

type Newest = { from: Day; first: Day | null; exchanged: { kind: OutcomeKind; direction: Direction; count: number }[] };

/** On which days something happened with a person, as `personTimeline` tells it. */
export function personDaysOf({ db, ownerId }: Scope) {
  return {
    /** @returns `from`, the day of the last of so many moments before a day, empty where there are fewer; `first`, the day of the very first */
    async newest(personId: string, before: Day, moments: number): Promise<Newest> {
      const [row] = await db.all<{
        from: Day | null;
        first: Day | null;
        exchanged: string;
      }>(sql`with days as materialized (${daysWith(personId)})
        select (select day from days where day < ${before} order by day desc limit 1 offset ${moments - 1}) as "from",
          (select min(day) from days) as first, ${exchangedWith(personId)} as exchanged`);
      return { from: row?.from ?? uncheckedDay(''), first: row?.first ?? null, exchanged: exchangedIn(row?.exchanged ?? '{}') };
    },

    /** Conditions for rows from one day up to another, exclusive. */
    within(personId: string, from: Day, before: Day) {
      const inSpan = (day: SQL | typeof steps.doneOn) => and(gte(day as SQL, from), lt(day as SQL, before));
      const followedUp = or(
        ...[interactions.happenedOn, interactions.followedUpOn, interactions.followedUpAgainOn].map((day) => inSpan(sql`${day}`)),
      );
      return {
        spoken: or(inSpan(spokeOn), and(eq(interactions.isOutreach, true), followedUp)),
        done: and(reportedDone(personId), inSpan(steps.doneOn)),
        came: inSpan(reportedOn(personId)),
        said: inSpan(sql`${feedback.receivedOn}`),
      };
    },
  };

  function daysWith(personId: string) {
    const withThem = and(ownedBy(interactions, ownerId), hasPerson(ownerId, personId));
    const outreach = (day: SQL) =>
      sql`select ${day} from ${interactions} where ${and(withThem, eq(interactions.isOutreach, true), sql`${day} is not null`)}`;
    return sql.join(
      [
        sql`select ${interactions.happenedOn} as day from ${interactions} where ${withThem}`,
        ...[interactions.followedUpOn, interactions.followedUpAgainOn, interactions.answeredOn].map((day) => outreach(sql`${day}`)),
        sql`select ${steps.doneOn} from ${steps} where ${and(ownedBy(steps, ownerId), isWith(ownerId, personId), reportedDone(personId))}`,
        sql`select ${outcomes.happenedOn} from ${outcomes}
          where ${and(ownedBy(outcomes, ownerId), eq(outcomes.personId, personId), isNull(hungOn(personId)))}`,
        sql`select ${feedback.receivedOn} from ${feedback} where ${and(ownedBy(feedback, ownerId), eq(feedback.personId, personId))}`,
      ],
      sql` union all `,
    );
  }

  /** A completed step without a conversation. */
  function reportedDone(personId: string) {
    const conversation = db
      .select({ one: sql`1` })
      .from(interactions)
      .where(and(ownedBy(interactions, ownerId), hasPerson(ownerId, personId), eq(interactions.stepId, steps.id)));
    return and(isNotNull(steps.doneOn), isNull(steps.droppedOn), not(exists(conversation)));
  }

  /** The day of the conversation or step that an outcome belongs to; null for an outcome of its own. */
  function hungOn(personId: string) {
    const withThem = and(ownedBy(interactions, ownerId), hasPerson(ownerId, personId));
    return sql`coalesce(
      (select ${spokeOn} from ${interactions} where ${and(withThem, eq(interactions.id, outcomes.interactionId))}),
      (select ${spokeOn} from ${interactions} where ${and(withThem, eq(interactions.stepId, outcomes.stepId))}
        order by ${spokeOn} desc, ${interactions.createdAt} desc limit 1),
      (select ${steps.doneOn} from ${steps}
        where ${and(ownedBy(steps, ownerId), isWith(ownerId, personId), eq(steps.id, outcomes.stepId), isNull(steps.droppedOn))}))`;
  }

  function reportedOn(personId: string) {
    return sql`coalesce(${hungOn(personId)}, ${outcomes.happenedOn})`;
  }

  /** By kind and direction, as JSON. */
  function exchangedWith(personId: string) {
    const how = sql`${outcomes.kind} || ' ' || ${outcomes.direction}`;
    return countsBy(how, sql`${outcomes} where ${and(ownedBy(outcomes, ownerId), eq(outcomes.personId, personId))}`);
  }
}

function exchangedIn(json: string): Newest['exchanged'] {
  return Object.entries<number>(JSON.parse(json)).map(([how, count]) => {
    const [kind, direction] = how.split(' ') as [OutcomeKind, Direction];
    return { kind, direction, count };
  });
}
