import { getTableName } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './engine/client';
import { noon } from './engine/fresh-database';
import { rowsOf } from './rows';
import * as schema from './schema';
import { type OwnerId, scopeOf } from './scope';

type OwnedTable = SQLiteTable & { id: SQLiteColumn; ownerId: SQLiteColumn; version: SQLiteColumn; createdAt: SQLiteColumn };

/** For tests: hangs one row of every kind on the others; a table that is new and has no row here fails the test. */
export async function oneOfEach(db: Database, ownerId: OwnerId): Promise<Record<string, string>> {
  const scope = scopeOf(db, ownerId, noon);
  const ids: Record<string, string> = {};
  const put = async <T extends OwnedTable>(table: T, fields: Record<string, unknown>) => {
    ids[getTableName(table)] = await rowsOf(scope, table).create(fields as never);
  };
  const day = '2027-03-01';
  await put(schema.plans, { name: 'Energy', objective: 'Into energy', startsOn: day, endsOn: '2027-09-30' });
  const planId = ids.plans;
  await put(schema.pauses, { fromOn: day, toOn: day, reason: 'Flu', enteredOn: day, emergency: true });
  await put(schema.reviews, { planId, weekOn: day, win: 'Asked twice', closedAt: noon });
  const numbers = { baseline: 0, target: 9, unit: 'conversations', measure: 'manual' };
  await put(schema.goals, { planId, statement: 'Talk with nine', ...numbers, startsOn: day, dueOn: '2027-06-30' });
  const goalId = ids.goals;
  await put(schema.goalChanges, { goalId, field: 'target', from: '12', to: '9', madeOn: day, effectiveOn: day });
  await put(schema.measurements, { goalId, measuredOn: day, value: 3 });
  await put(schema.organizations, { name: 'Northgrid' });
  await put(schema.people, { display: 'Tomasz', sortName: 'tomasz', organizationId: ids.organizations });
  const personId = ids.people;
  await put(schema.contactDetails, { personId, kind: 'email', value: 'tomasz@example.org' });
  await put(schema.contactDetails, { personId, kind: 'date', value: '2015-06-12', label: 'Wedding' });
  await put(schema.affiliations, { personId, organizationId: ids.organizations });
  await put(schema.tags, { personId, tag: 'rail' });
  await put(schema.people, { display: 'Tomasz W.', sortName: 'tomasz w.' });
  await put(schema.dismissedPairs, { firstId: personId, secondId: ids.people });
  const otherId = ids.people;
  ids.people = personId ?? '';
  await put(schema.savedViews, { name: 'Rail', query: 'tag=rail' });
  await put(schema.keyConnections, { goalId, personId, role: 'advice' });
  await put(schema.shares, { planId, name: 'Adaeze', tokenHash: `hash of ${ownerId}`, people: 'full' });
  await put(schema.feeds, { name: 'Work calendar', planId, goalId, tokenHash: `feed hash of ${ownerId}`, showSteps: true });
  const repeats = { recurrence: 'FREQ=WEEKLY', repeatsFrom: day, occursOn: day, series: 'coffee' };
  await put(schema.steps, { planId, goalId, personId, kind: 'coffee_chat', title: 'Coffee', dueOn: day, ...repeats });
  const stepId = ids.steps;
  await put(schema.stepOthers, { stepId, personId: otherId });
  await put(schema.missedCommitments, { stepId, dueOn: day, movedOn: '2027-03-03' });
  await put(schema.interactions, { kind: 'coffee_chat', happenedOn: day, stepId });
  await put(schema.interactionPeople, { interactionId: ids.interactions, personId });
  const wished = { place: 'Leeds', happensOn: day, cost: 120, intent: 'Meet three people of the grid', wanted: 3 };
  await put(schema.events, { planId, title: 'Grid conference', ...wished });
  await put(schema.eventPeople, { eventId: ids.events, personId, isWanted: true, interactionId: ids.interactions, stepId });
  const received = { direction: 'received', text: 'Write it up', happenedOn: day };
  await put(schema.outcomes, { personId, stepId, interactionId: ids.interactions, kind: 'advice', ...received });
  await put(schema.feedback, { planId, personId, shareId: ids.shares, stepId, text: 'Thin on trade-offs', receivedOn: day });
  await put(schema.mentors, { planId, personId, stage: 'researching', stageSince: day });
  await put(schema.mentorRatings, { mentorId: ids.mentors, criterion: 'values', rating: 4, evidence: 'Said so' });
  await put(schema.mentorStageChanges, { mentorId: ids.mentors, to: 'researching', madeOn: day });
  await put(schema.imports, { fileName: 'Connections.csv', state: 'pending', kind: 'linkedin' });
  await put(schema.importRows, { importId: ids.imports, kind: 'new', place: 0, json: '{}' });
  await put(schema.importMappings, { header: '["Who"]', mapping: '{"Who":"display"}' });
  await put(schema.suggestions, { key: 'event 1', kind: 'meeting', day, title: 'Coffee', interactionId: ids.interactions });
  await put(schema.suggestedPeople, { suggestionId: ids.suggestions, personId, place: 0 });
  await put(schema.addresses, { email: 'me@example.org', meaning: 'own' });
  await put(schema.intakeTokens, { name: 'Shortcuts', tokenHash: `intake hash of ${ownerId}` });
  await put(schema.calendars, { name: 'Work', url: `https://calendar.test/${ownerId}.ics`, nextReadAt: noon });
  await put(schema.trash, { label: 'Nothing' });
  return ids;
}
