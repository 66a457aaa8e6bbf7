import { describe, expect, it } from 'vitest';
import { importsPerPage } from '@/lib/import/preview/preview';
import { day } from '@/lib/plan/time/day';
import type { Database } from '../../engine/client';
import { freshDatabase, freshPlanner } from '../../engine/fresh-database';
import { plannerOf } from '../../planner';
import type { OwnerId } from '../../scope';
import type { Tables } from '../../tables';

const today = day('2027-03-09');
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const row = (slug: string, { name = slug, email = '', company = '', position = '' }) =>
  `${name},Abel,https://www.linkedin.com/in/${slug},${email},${company},${position},\n`;
const file = (...rows: string[]) => new TextEncoder().encode(header + rows.join(''));

/** Each file is stored a second after the one before, as in life. */
async function begin(db = freshDatabase()) {
  const { planner, tables, ownerId } = await freshPlanner(db);
  let second = 0;
  const at = () => plannerOf(db, ownerId, new Date(Date.UTC(2027, 2, 9, 12, 0, second++)));
  const bring = async (bytes: Uint8Array) => {
    const read = await at().imports.read(bytes, `${second}.csv`);
    if ('problem' in read) throw new Error(read.problem);
    await at().imports.store(read.id, today);
    return read.id;
  };
  return { db, ownerId, planner, tables, bring, undo: (id: string) => at().imports.undo(id) };
}

/** Everything files can bring, by name rather than by id. */
function everything(db: Database, ownerId: OwnerId) {
  const all = (query: string) =>
    db.$client
      .prepare(query)
      .raw()
      .all(ownerId)
      .map((found) => JSON.stringify(found))
      .toSorted();
  const organization = '(select name from organizations where id = organization_id)';
  const person = '(select linkedin_slug || display from people where id = person_id)';
  return {
    people: all(
      `select given, family, display, sort_name, linkedin_slug, position, notes, birthday, ${organization} from people where owner_id = ?`,
    ),
    details: all(`select ${person}, kind, value from contact_details where owner_id = ?`),
    tags: all(`select ${person}, tag from tags where owner_id = ?`),
    jobs: all(`select ${person}, ${organization}, position, until_on from affiliations where owner_id = ?`),
    organizations: all('select name from organizations where owner_id = ?'),
  };
}

const firstFile = file(
  row('ana', { email: 'ana@old.org', company: 'Kelda', position: 'Analyst' }),
  row('bo', { company: 'Kelda', position: 'Analyst' }),
  row('cai', {}),
);
const laterFile = file(
  row('ana', { company: 'Northgrid', position: 'Manager' }),
  row('bo', { company: 'Kelda', position: 'Analyst' }),
  row('dana', { company: 'Voltaria' }),
);

describe('undoing imports', () => {
  it('leaves no one from two files, whichever is undone first', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { db, ownerId, bring, undo } = await begin();
      const empty = everything(db, ownerId);
      const ids = [await bring(firstFile), await bring(laterFile)];
      for (const at of order) await undo(ids[at] ?? '');
      expect(everything(db, ownerId)).toEqual(empty);
    }
  });

  it('keeps people named in another file, with what that file says', async () => {
    const { db, ownerId, bring, undo } = await begin();
    const id = await bring(firstFile);
    await bring(laterFile);
    expect(await undo(id)).toEqual({ removed: 1, restored: 0, kept: 0, shared: 2 });
    const alone = await begin();
    await alone.bring(laterFile);
    expect(everything(db, ownerId)).toEqual(everything(alone.db, alone.ownerId));
  });

  it('keeps and names people changed by hand, in any order', async () => {
    const results = [];
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { db, ownerId, planner, tables, bring, undo } = await begin();
      const ids = [await bring(firstFile), await bring(laterFile)];
      const ana = (await tables.people.select()).find(({ given }) => given === 'ana');
      await tables.people.change(ana?.id ?? '', { notes: 'Met at the fair' });
      for (const at of order) await undo(ids[at] ?? '');
      results.push(everything(db, ownerId));
      expect((await tables.people.select()).map(({ given }) => given)).toEqual(['ana']);
      expect(await planner.imports.page(ids[0] ?? '', 'kept', 1)).toMatchObject([{ person: 'ana Abel' }]);
    }
    expect(results[0]).toEqual(results[1]);
  });

  it('can reach an import however many files came since, not counting unfinished ones', async () => {
    const { planner, bring } = await begin();
    const first = await bring(firstFile);
    for (let count = 0; count < importsPerPage; count++) await planner.imports.read(laterFile, `${count}.csv`);
    expect(await planner.imports.latest(1, ['stored', 'undone'])).toMatchObject([{ id: first }]);
    expect(await planner.imports.latest(1)).toHaveLength(importsPerPage + 1);
    expect(await planner.imports.latest(2)).toHaveLength(1);
  });

  it.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'gives the same in any order as if the undone had never been stored (%i)',
    async (seed) => {
      const random = randomOf(seed);
      const files = Array.from({ length: 4 }, () => randomFile(random));
      const undone = [0, 1, 2, 3].filter(() => random() < 0.6);
      const byHand = random() < 0.7;

      const expected = await state(
        files.filter((_, at) => !undone.includes(at)),
        [],
        byHand,
      );
      const orders = [undone, undone.toReversed(), undone.toSorted(() => random() - 0.5)];
      for (const order of orders) expect(await state(files, order, byHand)).toEqual(expected);
    },
  );
});

/** The people after the files are stored and some of them undone; one person existed before. */
async function state(files: Uint8Array[], order: number[], byHand: boolean) {
  const { db, ownerId, tables, bring, undo } = await begin();
  if (byHand) await addByHand(tables);
  const ids = [];
  for (const each of files) ids.push(await bring(each));
  for (const at of order) await undo(ids[at] ?? '');
  return everything(db, ownerId);
}

async function addByHand(tables: Tables) {
  const organizationId = await tables.organizations.create({ name: 'Byhand' });
  const fields = { given: 'Ana', family: 'Abel', display: 'Ana Abel', sortName: 'ana abel', linkedinSlug: 'ana', position: 'Founder' };
  await tables.people.create({ ...fields, organizationId });
}

function randomFile(random: () => number) {
  const one = (choices: string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  const slugs = ['ana', 'bo', 'cai', 'dana'].filter(() => random() < 0.7);
  return file(
    ...[...slugs, 'ever'].map((slug) =>
      row(slug, {
        name: one([slug, slug.toUpperCase()]),
        email: one(['', `${slug}@one.org`, `${slug}@two.org`]),
        company: one(['', 'Kelda', 'Northgrid', 'Voltaria', 'Byhand']),
        position: one(['', 'Analyst', 'Manager']),
      }),
    ),
  );
}

/** The same numbers for the same seed. */
function randomOf(seed: number) {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
