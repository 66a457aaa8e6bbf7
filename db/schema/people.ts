import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { detailKinds } from '@/lib/plan/people/contact-details';
import { circleNames, keyConnectionRoles, organizationKinds, personCategories } from '@/lib/plan/words/words';
import { day, flag, instant } from './columns';
import { goals } from './goals';
import { addressable, belongsTo, mentions, owned } from './owned';

export const organizations = sqliteTable(
  'organizations',
  {
    ...owned(),
    name: text().notNull(),
    kind: text({ enum: organizationKinds }),
    notes: text().notNull().default(''),
    /** Of a target, 0 to 3: how much the owner wants to go there, 0 before they have looked closer. */
    motivation: integer().notNull().default(0),
    /** Of a target, 0 to 3: whether it is hiring, growing, in the news. */
    opening: integer().notNull().default(0),
    /** The day a target was ruled out. */
    ruledOutOn: day(),
  },
  (organization) => [
    addressable('organizations', organization),
    uniqueIndex('organizations_owner_name').on(organization.ownerId, organization.name),
  ],
);

export const people = sqliteTable(
  'people',
  {
    ...owned(),
    given: text().notNull().default(''),
    family: text().notNull().default(''),
    display: text().notNull(),
    /** Folded for sorting and for look-ups: no accents, lower case. */
    sortName: text().notNull(),
    /** Null until triaged. */
    category: text({ enum: personCategories }),
    organizationId: text(),
    position: text().notNull().default(''),
    linkedinSlug: text(),
    birthday: text(),
    howMet: text().notNull().default(''),
    introducedById: text(),
    notes: text().notNull().default(''),
    circle: text({ enum: circleNames }),
    rhythmDays: integer(),
    /** Minutes of one conversation. */
    minutes: integer().notNull().default(30),
    snoozedUntil: day(),
    connectedOn: day(),
    /** Derived from interactions in the same transaction, so that lists of thousands need not compute them. */
    lastContactOn: day(),
    waitingSince: day(),
    archivedAt: instant(),
    /** Never suggested from a calendar or a message. */
    isMuted: flag(),
  },
  (person) => [
    addressable('people', person),
    mentions(person.ownerId, person.organizationId, organizations),
    mentions(person.ownerId, person.introducedById, person),
    // The people page filters and sorts within this index alone, so that 20,000 people cost hardly more than 200.
    index('people_list').on(
      person.ownerId,
      person.archivedAt,
      person.sortName,
      person.id,
      person.category,
      person.organizationId,
      person.rhythmDays,
      person.lastContactOn,
      person.waitingSince,
      person.createdAt,
    ),
    // Small, for counting: the rail counts people on every page.
    index('people_kept').on(person.ownerId, person.archivedAt),
    index('people_family').on(person.ownerId, sql`family collate nocase`),
    // An import makes thousands who are in none of the three.
    index('people_rhythm').on(person.ownerId, person.rhythmDays, person.lastContactOn, person.id).where(sql`rhythm_days is not null`),
    index('people_introducer').on(person.ownerId, person.introducedById).where(sql`introduced_by_id is not null`),
    index('people_waiting').on(person.ownerId, person.waitingSince).where(sql`waiting_since is not null`),
    // For orders other than by name. `archivedAt` is last so that the index is not chosen for it.
    index('people_last_contact').on(person.ownerId, person.lastContactOn, person.sortName, person.id, person.archivedAt),
    index('people_newest').on(person.ownerId, sql`${person.createdAt} desc`, person.sortName, person.id, person.archivedAt),
    index('people_organization').on(person.ownerId, person.organizationId),
    // Small, for finding the birthdays of the next days, whatever their year.
    index('people_birthday').on(person.ownerId, person.birthday).where(sql`birthday is not null`),
    index('people_slug').on(person.ownerId, person.linkedinSlug),
  ],
);

/**
 * E-mail addresses, phone numbers and links, in the order the person gave them; and dates worth a word, whose label says what happened. A
 * date is `YYYY-MM-DD`, or `--MM-DD` without a year.
 */
export const contactDetails = sqliteTable(
  'contact_details',
  {
    ...owned(),
    personId: text().notNull(),
    kind: text({ enum: detailKinds }).notNull(),
    value: text().notNull(),
    label: text().notNull().default(''),
    position: integer().notNull().default(0),
  },
  (detail) => [
    belongsTo(detail.ownerId, detail.personId, people),
    index('contact_details_person').on(detail.ownerId, detail.personId),
    index('contact_details_value').on(detail.ownerId, detail.kind, detail.value),
  ],
);

/** A former job; the current one is in the person's row. */
export const affiliations = sqliteTable(
  'affiliations',
  {
    ...owned(),
    personId: text().notNull(),
    organizationId: text().notNull(),
    position: text().notNull().default(''),
    fromOn: day(),
    untilOn: day(),
  },
  (affiliation) => [
    belongsTo(affiliation.ownerId, affiliation.personId, people),
    belongsTo(affiliation.ownerId, affiliation.organizationId, organizations),
    index('affiliations_person').on(affiliation.ownerId, affiliation.personId),
    index('affiliations_organization').on(affiliation.ownerId, affiliation.organizationId),
  ],
);

export const tags = sqliteTable('tags', { ...owned(), personId: text().notNull(), tag: text().notNull() }, (tag) => [
  belongsTo(tag.ownerId, tag.personId, people),
  uniqueIndex('tags_person_tag').on(tag.ownerId, tag.personId, tag.tag),
  index('tags_tag').on(tag.ownerId, tag.tag, tag.personId),
]);

/** A person who serves a goal. Without a role the thread has a gap. */
export const keyConnections = sqliteTable(
  'key_connections',
  {
    ...owned(),
    goalId: text().notNull(),
    personId: text().notNull(),
    role: text({ enum: keyConnectionRoles }),
    reason: text().notNull().default(''),
  },
  (connection) => [
    addressable('key_connections', connection),
    belongsTo(connection.ownerId, connection.goalId, goals),
    belongsTo(connection.ownerId, connection.personId, people),
    uniqueIndex('key_connections_goal_person').on(connection.ownerId, connection.goalId, connection.personId),
    index('key_connections_person').on(connection.ownerId, connection.personId),
  ],
);
