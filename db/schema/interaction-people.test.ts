import { expect, it } from 'vitest';
import { databaseOn } from '../engine/client';
import { databaseBefore } from '../engine/fresh-database';
import { plannerOf } from '../planner';
import type { OwnerId } from '../scope';

const asJson = (values: object) => JSON.stringify(values).replaceAll("'", "''");

it('conversations of before keep their person, in the timeline, in the search and in the trash', async () => {
  const { sqlite, migrate, remove } = databaseBefore('interaction_people');
  const trashed = asJson({
    ...{ id: 'i-9', ownerId: 'u-1', createdAt: 1, version: 1, personId: 'p-1', kind: 'meeting', happenedOn: '2027-01-05' },
    ...{ line: 'Gone', isOutreach: 0, answeredOn: null, followedUpOn: null, followedUpAgainOn: null, closedOn: null, stepId: null },
  });
  const mention = asJson({ column: 'personId', value: 'p-2' });
  sqlite.exec(`
    insert into users (id, email, name, time_zone, created_at) values ('u-1', 'a@example.org', 'Ana', 'UTC', 1);
    insert into people (id, owner_id, display, sort_name, created_at) values ('p-1', 'u-1', 'Tomasz', 'tomasz', 1), ('p-2', 'u-1', 'Kay', 'kay', 1);
    insert into interactions (id, owner_id, person_id, kind, happened_on, line, created_at) values
      ('i-1', 'u-1', 'p-1', 'meeting', '2027-01-01', 'About drivers', 1), ('i-2', 'u-1', 'p-1', 'email', '2027-01-02', '', 1),
      ('i-3', 'u-1', 'p-2', 'email', '2027-01-03', '', 1);
    insert into trash (id, owner_id, label, created_at) values ('t-1', 'u-1', 'Meeting', 1), ('t-2', 'u-1', 'Kay', 1), ('t-3', 'u-1', 'Email', 1);
    insert into trashed_rows (owner_id, trash_id, kind, noun, row_id, json) values
      ('u-1', 't-1', 'row', 'interactions', 'i-9', '${trashed}'),
      ('u-1', 't-2', 'mention', 'interactions', 'i-2', '${mention}'),
      ('u-1', 't-3', 'made', 'interactions', 'i-3', '{}');`);
  migrate();
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  const planner = plannerOf(databaseOn(sqlite), 'u-1' as OwnerId, new Date());
  const found = async (typed: string) => (await planner.search.people(typed, 5)).map(({ id }) => id);
  const timelineOf = async (id: string) => (await planner.people.thread(id)).interactions.map((one) => one.id).toSorted();
  expect([await timelineOf('p-1'), await timelineOf('p-2')]).toEqual([['i-1', 'i-2'], ['i-3']]);
  expect(await found('drivers')).toEqual(['p-1']);

  // A removed conversation comes back, a merge gives its own back, a logged one is taken back.
  for (const id of ['t-1', 't-2', 't-3']) await planner.trash.undo(id);
  expect([await timelineOf('p-1'), await timelineOf('p-2')]).toEqual([['i-1', 'i-9'], ['i-2']]);
  expect(await found('gone')).toEqual(['p-1']);
  expect(await planner.people.find('p-1')).toMatchObject({ lastContactOn: '2027-01-05' });
  remove();
});
