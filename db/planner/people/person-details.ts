import { and, eq, isNotNull, notInArray, sql } from 'drizzle-orm';
import type { PersonValues } from '@/lib/plan/people/person';
import type { PersonDate } from '@/lib/plan/people/person-dates';
import type { Statement } from '../../engine/atomically';
import { ownedBy } from '../../owned-by';
import { rowsOf } from '../../rows';
import { affiliations, contactDetails, people, tags } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { differs } from '../../sql/conditions';

type Details = Pick<PersonValues, 'emails' | 'phones' | 'urls' | 'dates' | 'tags'>;

/** A person's rows in other tables: e-mail addresses, phones, links, dates, tags, former jobs. */
export function personDetailsOf(scope: Scope) {
  const { db, ownerId, now } = scope;
  const details = rowsOf(scope, contactDetails);
  const tagged = rowsOf(scope, tags);

  return {
    /** The statements after which the person has these details and no others. A label stays with its value. */
    async setting(personId: string, given: Details): Promise<Statement[]> {
      const known = await details.select(eq(contactDetails.personId, personId));
      const labelOf = (kind: string, value: string) => known.find((row) => row.kind === kind && row.value === value)?.label;
      const rows = [
        ...given.emails.map((value) => ({ kind: 'email' as const, value })),
        ...given.phones.map((value) => ({ kind: 'phone' as const, value })),
        ...given.urls.map((value) => ({ kind: 'url' as const, value })),
      ];
      return [
        db.delete(contactDetails).where(details.mine(eq(contactDetails.personId, personId))),
        ...rows.map((row, position) => details.inserting({ ...row, personId, position, label: labelOf(row.kind, row.value) ?? '' })),
        ...given.dates.map((date, at) => this.dating(personId, date, rows.length + at)),
        db.delete(tags).where(tagged.mine(eq(tags.personId, personId), notInArray(tags.tag, given.tags))),
        ...given.tags.map((tag) => this.tagging(personId, tag)),
      ];
    },

    dating: (personId: string, { label, date }: PersonDate, position: number, id = newId()): Statement =>
      details.inserting({ personId, kind: 'date', value: date, label, position }, id),

    /** With an id of the caller's it can be taken back; who has the tag already keeps the one there is. */
    tagging: (personId: string, tag: string, id = newId()): Statement =>
      db.insert(tags).values({ id, ownerId, createdAt: now, personId, tag }).onConflictDoNothing(),

    untagging: (personId: string, tag: string): Statement =>
      db.delete(tags).where(tagged.mine(eq(tags.personId, personId), eq(tags.tag, tag))),

    /** Before the person's row changes: where they were becomes a former job, unless they stay there. */
    keepingJob: (personId: string, nextOrganizationId: string | null, today: string): Statement =>
      db.insert(affiliations).select(
        db
          .select({
            id: sql<string>`${newId()}`.as('id'),
            ownerId: people.ownerId,
            createdAt: sql<Date>`${now.getTime()}`.as('created_at'),
            version: sql<number>`1`.as('version'),
            personId: people.id,
            organizationId: sql<string>`${people.organizationId}`.as('organization_id'),
            position: people.position,
            fromOn: sql<string | null>`null`.as('from_on'),
            untilOn: sql<string>`${today}`.as('until_on'),
          })
          .from(people)
          .where(
            and(
              ownedBy(people, ownerId),
              eq(people.id, personId),
              isNotNull(people.organizationId),
              differs(people.organizationId, nextOrganizationId),
            ),
          ),
      ),
  };
}
