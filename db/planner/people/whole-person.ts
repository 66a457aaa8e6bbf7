import { and, asc, eq, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/sqlite-core';
import type { DetailKind } from '@/lib/plan/people/contact-details';
import type { Day } from '@/lib/plan/time/day';
import type { MentorStage } from '@/lib/plan/words/words';
import { cachedReading } from '../../engine/cache/query-cache';
import { MissingRow } from '../../errors';
import { ownedBy } from '../../owned-by';
import { affiliations, contactDetails, mentors, organizations, people, tags } from '../../schema';
import type { Scope } from '../../scope';
import { sameOrganization } from '../../sql/joins';
import { secondPerson } from '../../sql/second-person';

type Kind = DetailKind | 'tag' | 'former' | 'introduced' | 'mentor';

/** A person with everything on their own row, in two queries. @throws MissingRow */
export function wholePersonOf({ db, ownerId }: Scope) {
  const introducer = alias(people, 'introducer');

  return (id: string) => cachedReading(db, ownerId, `whole ${id}`, () => whole(id));

  async function whole(id: string) {
    const [found, details] = await Promise.all([
      db
        .select({
          person: people,
          organization: organizations,
          introducer: { id: introducer.id, display: introducer.display },
          othersMinutes: othersMinutes(id),
          second: secondPerson(people.waitingSince),
        })
        .from(people)
        .leftJoin(organizations, sameOrganization(people))
        .leftJoin(introducer, and(ownedBy(introducer, people.ownerId), eq(introducer.id, people.introducedById)))
        .where(and(ownedBy(people, ownerId), eq(people.id, id))),
      hangingOn(id),
    ]);
    const [row] = found;
    if (!row) throw new MissingRow();
    const ofKind = (kind: Kind) => details.filter((detail) => detail.kind === kind);
    return {
      ...row.person,
      organization: row.organization,
      introducer: row.introducer,
      othersMinutes: row.othersMinutes,
      /** Who else at a target organization could be written to while they do not answer. */
      second: row.second,
      emails: ofKind('email'),
      phones: ofKind('phone'),
      urls: ofKind('url'),
      /** Besides the birthday. */
      dates: ofKind('date').map(({ value, label }) => ({ label, date: value })),
      tags: ofKind('tag').map(({ value }) => value),
      /** Where they were before, the latest first. */
      former: ofKind('former'),
      /** The people they introduced. */
      introduced: ofKind('introduced'),
      /** For which plans they are considered or won as mentor. */
      mentor: ofKind('mentor').map(({ value, label, about }) => ({
        id: about ?? '',
        stage: mentors.stage.mapFromDriverValue(value) as MentorStage,
        planId: label,
      })),
    };
  }

  /** Minutes per week that everyone else's rhythms take. */
  function othersMinutes(id: string) {
    const other = alias(people, 'other');
    return sql<number>`(select coalesce(sum(7.0 * ${other.minutes} / ${other.rhythmDays}), 0) from ${people} as other
      where ${ownedBy(other, ownerId)} and ${other.rhythmDays} is not null and ${other.archivedAt} is null and ${other.id} <> ${id})`;
  }

  /** `value` is shown; `about` is the row it links to, for an organization or a person. */
  function hangingOn(personId: string) {
    const none = sql<string | null>`null`;
    const noDay = sql<Day | null>`null`;
    return unionAll(
      db
        .select({
          kind: sql<Kind>`${contactDetails.kind}`,
          value: contactDetails.value,
          label: contactDetails.label,
          about: none.as('about'),
          until: sql<Day | null>`null`.as('until'),
          place: sql<number>`${contactDetails.position}`.as('place'),
        })
        .from(contactDetails)
        .where(and(ownedBy(contactDetails, ownerId), eq(contactDetails.personId, personId))),
      db
        .select({ kind: sql<Kind>`'tag'`, value: tags.tag, label: sql<string>`''`, about: none, until: noDay, place: sql<number>`0` })
        .from(tags)
        .where(and(ownedBy(tags, ownerId), eq(tags.personId, personId))),
      db
        .select({
          kind: sql<Kind>`'former'`,
          value: organizations.name,
          label: affiliations.position,
          about: sql<string | null>`${organizations.id}`,
          until: affiliations.untilOn,
          place: sql<number>`-${affiliations.createdAt}`,
        })
        .from(affiliations)
        .innerJoin(organizations, sameOrganization(affiliations))
        .where(and(ownedBy(affiliations, ownerId), eq(affiliations.personId, personId))),
      db
        .select({
          kind: sql<Kind>`'introduced'`,
          value: people.display,
          label: people.position,
          about: sql<string | null>`${people.id}`,
          until: noDay,
          place: sql<number>`0`,
        })
        .from(people)
        .where(and(ownedBy(people, ownerId), eq(people.introducedById, personId))),
      db
        .select({
          kind: sql<Kind>`'mentor'`,
          value: sql<string>`${mentors.stage}`,
          label: mentors.planId,
          about: sql<string | null>`${mentors.id}`,
          until: noDay,
          place: sql<number>`0`,
        })
        .from(mentors)
        .where(and(ownedBy(mentors, ownerId), eq(mentors.personId, personId))),
    ).orderBy(asc(sql`place`), asc(sql`value`));
  }
}
