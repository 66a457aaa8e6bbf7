import { and, type SQL } from 'drizzle-orm';
import type { ExistingPerson } from '@/lib/import/matching/match';
import { dateText } from '@/lib/plan/people/person-dates';
import { ownedBy } from '../../owned-by';
import { contactDetails, organizations, people, tags } from '../../schema';
import type { Scope } from '../../scope';
import { sameOrganization, samePerson } from '../../sql/joins';

export type Entry = ExistingPerson & {
  dates: string[];
  version: number;
  organizationId: string | null;
};

/**
 * The chosen people (all of them, the archived too, when none are) as an address book has them: with their details, dates and tags. Three
 * queries, however many people; thousands of them belong in a thread.
 */
export async function addressBook({ db, ownerId }: Scope, chosen?: SQL): Promise<Entry[]> {
  const { personId, kind, value, label } = contactDetails;
  const mine = and(ownedBy(people, ownerId), chosen);
  const [rows, details, tagged] = await Promise.all([
    db
      .select({
        id: people.id,
        version: people.version,
        given: people.given,
        family: people.family,
        display: people.display,
        linkedinSlug: people.linkedinSlug,
        organizationId: people.organizationId,
        organization: organizations.name,
        position: people.position,
        connectedOn: people.connectedOn,
        birthday: people.birthday,
        notes: people.notes,
      })
      .from(people)
      .leftJoin(organizations, sameOrganization(people))
      .where(mine)
      .orderBy(people.sortName),
    db
      .select({ personId, kind, value, label })
      .from(contactDetails)
      .innerJoin(people, samePerson(contactDetails))
      .where(mine)
      .orderBy(contactDetails.position),
    db.select({ personId: tags.personId, tag: tags.tag }).from(tags).innerJoin(people, samePerson(tags)).where(mine).orderBy(tags.tag),
  ]);
  const byId = new Map<string, Entry>();
  for (const row of rows) {
    const lists = { emails: [], phones: [], urls: [], dates: [], tags: [] };
    byId.set(row.id, Object.assign(row, lists, { organization: row.organization ?? '' }));
  }
  const lists = { email: 'emails', phone: 'phones', url: 'urls', date: 'dates' } as const;
  for (const detail of details) {
    const said = detail.kind === 'date' ? dateText({ label: detail.label, date: detail.value }) : detail.value;
    byId.get(detail.personId)?.[lists[detail.kind]].push(said);
  }
  for (const { personId, tag } of tagged) byId.get(personId)?.tags.push(tag);
  return [...byId.values()];
}
