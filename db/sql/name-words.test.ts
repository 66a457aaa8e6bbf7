import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { nameKeys } from '@/lib/plan/names/name-spellings';
import { personSchema } from '@/lib/plan/people/person';
import { day } from '@/lib/plan/time/day';
import { acrossAccounts } from '../across-accounts';
import type { Database } from '../engine/client';
import { freshDatabase, freshPlanner } from '../engine/fresh-database';
import { people } from '../schema';

const today = day('2027-03-09');
const vcards = [
  ['Groß;Jürgen', 'Jürgen Groß'],
  ['王;小明', '王小明'],
]
  .map(([n, fn]) => `BEGIN:VCARD\r\nVERSION:4.0\r\nN:${n};;;\r\nFN:${fn}\r\nEND:VCARD\r\n`)
  .join('');

/** The index beside what it should be. */
async function expectKept(db: Database) {
  const rows = await acrossAccounts(() => db.select().from(people));
  const ought = rows.flatMap(({ ownerId, id, ...names }) => nameKeys(names).map((word) => `${ownerId} ${word} ${id}`));
  const kept = db.all<{ row: string }>(sql`select owner_id || ' ' || word || ' ' || person_id as row from name_words`);
  expect(kept.map(({ row }) => row).toSorted()).toEqual(ought.toSorted());
}

it('keeps the words of names whatever writes them', async () => {
  const db = freshDatabase();
  const { planner } = await freshPlanner(db);
  const ada = await planner.people.meet('Dr Ada King-Noel');
  const twin = await planner.people.save(personSchema.parse({ given: 'Ada', family: 'Lovelace' }), today);
  await expectKept(db);

  await planner.people.save(personSchema.parse({ id: ada, given: 'Augusta', family: 'Byron' }), today);
  await expectKept(db);
  expect(await planner.people.namedIn(['with Byron'])).toMatchObject([{ id: ada }]);
  expect(await planner.people.namedIn(['with King-Noel'])).toEqual([]);

  const merged = await planner.duplicates.merge(ada, twin, ['name']);
  await expectKept(db);
  await planner.trash.undo(merged);
  await expectKept(db);

  const removed = await planner.people.remove(ada, 'Augusta');
  await expectKept(db);
  await planner.trash.undo(removed);
  await expectKept(db);
  expect(await planner.people.namedIn(['BYRON'])).toMatchObject([{ id: ada }]);
});

it('keeps them through an import, its undo and a full export, separately for each account', async () => {
  const db = freshDatabase();
  const { planner } = await freshPlanner(db);
  const { planner: other } = await freshPlanner(db, 'Mallory');
  const file = new TextEncoder().encode(vcards);
  const read = await planner.imports.read(file, 'people.vcf');
  if (!('id' in read)) throw new Error(read.problem);
  await planner.imports.store(read.id, today);
  await expectKept(db);
  expect(await planner.people.namedIn(['mit Juergen GROSS', '问王小明'])).toHaveLength(2);

  await other.exports.importFullExport(new TextEncoder().encode(await planner.exports.full()));
  await expectKept(db);
  await planner.imports.undo(read.id);
  await expectKept(db);
  expect(await planner.people.namedIn(['mit Juergen GROSS'])).toEqual([]);
  expect(await other.people.namedIn(['mit Juergen GROSS'])).toHaveLength(1);
});

it('looks names up by the words of a text, not by everyone', async () => {
  const { db, planner } = await freshPlanner();
  await planner.people.meet('Ada King');
  const plan = db.$client
    .prepare(
      `explain query plan select people.id from json_each(?) as word cross join name_words as known cross join people
       where known.owner_id = 'o' and known.word = word.value and people.id = known.person_id and people.owner_id = 'o'`,
    )
    .all('["ada"]') as { detail: string }[];
  for (const { detail } of plan) if (/known|people/.test(detail)) expect(detail).toMatch(/^SEARCH/);
});
