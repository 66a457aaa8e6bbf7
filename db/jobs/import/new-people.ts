import type { ReadPerson } from '@/lib/import/person/person';
import { readDateText } from '@/lib/plan/people/person-dates';
import type { Statement } from '../../engine/atomically';
import { foldName } from '../../planner/people/people';
import { withinPeopleQuota } from '../../planner/people/people-quota';
import { contactDetails, people, tags } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { insertingAll } from '../../sql/inserting-all';
import type { OrganizationBook } from './organization-book';

export type Newcomer = { person: ReadPerson; id: string };

/** The statements that store people as read: without category, rhythm or conversations. */
export function newPeople(scope: Scope, newcomers: readonly Newcomer[], organizations: OrganizationBook): Statement[] {
  const { ownerId, now } = scope;
  const own = { ownerId, createdAt: now, version: 1 };
  const rows = newcomers.map(({ id, person }) => ({
    ...own,
    id,
    given: person.given,
    family: person.family,
    display: person.display,
    sortName: foldName(person.display),
    organizationId: organizations.idOf(person.organization),
    position: person.position,
    linkedinSlug: person.linkedinSlug,
    birthday: person.birthday,
    notes: person.notes,
    connectedOn: person.connectedOn,
  }));
  const details = newcomers.flatMap(({ id, person }) => detailRows(person).map((row) => ({ ...own, ...row, id: newId(), personId: id })));
  const tagged = newcomers.flatMap(({ id, person }) =>
    [...new Set(person.tags)].map((tag) => ({ ...own, id: newId(), personId: id, tag })),
  );
  return [
    ...insertingAll(scope, people, rows),
    withinPeopleQuota(scope),
    ...insertingAll(scope, contactDetails, details),
    ...insertingAll(scope, tags, tagged),
  ];
}

type Lists = Pick<ReadPerson, 'emails' | 'phones' | 'urls' | 'dates'>;

/** Addresses, numbers, links and dates as rows, in their order. */
export const detailRows = ({ emails, phones, urls, dates = [] }: Lists, from = 0) =>
  [
    ...emails.map((value) => ({ kind: 'email' as const, value, label: '' })),
    ...phones.map((value) => ({ kind: 'phone' as const, value, label: '' })),
    ...urls.map((value) => ({ kind: 'url' as const, value, label: '' })),
    ...dates.flatMap((text) => readDateText(text) ?? []).map(({ label, date }) => ({ kind: 'date' as const, value: date, label })),
  ].map((row, at) => ({ ...row, position: from + at }));
