import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { freshDatabase, freshPlanner, noon } from '../engine/fresh-database';
import { keepHouse } from '../engine/housekeeping';
import { scopeOf } from '../scope';
import { jobs } from './jobs';
import { repairDocuments } from './search-documents';
import type { Turn } from './write-in-turn';

const today = day('2027-03-09');
const file = new TextEncoder().encode(
  [
    'First Name,Last Name,E-mail 1 - Value,Organization Name,Organization Title,Notes,Labels',
    'Zsófia,Møller,zsofia@example.org,Kelda,Head of product,Met in Łódź,energy ::: * myContacts',
    'Bo,Abel,,Kelda,,,',
    'Chidi,Eze,,,Analyst,,energy',
  ].join('\n'),
);

async function account() {
  const { db, ownerId, planner } = await freshPlanner(freshDatabase());
  const scope = () => scopeOf(db, ownerId, noon);
  const documents = () =>
    db.all(sql`select owner, name, organization, position, tags, notes, talk from people_documents order by name`) as object[];
  const words = () => db.all(sql`select word, person_id from name_words order by word, person_id`) as object[];
  const read = async () => {
    const answer = await planner.imports.read(file, 'contacts.csv');
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.id;
  };
  const found = async (typed: string) => (await planner.search.people(typed, 9)).map(({ name }) => name.map(({ text }) => text).join(''));
  return { db, planner, scope, documents, words, read, found };
}

/** A turn that other writers want this often, and what they store when it yields. */
function wanted(times: number, look: () => unknown): Turn & { seen: unknown[] } {
  let left = times;
  const seen: unknown[] = [];
  return {
    seen,
    take: async () => true,
    give: () => void seen.push(look()),
    isWanted: () => left-- > 0,
  };
}

describe('the documents of an import', () => {
  it('and the words of its names are what the triggers would have written, and go with it', async () => {
    const { db, planner, documents, words, read, found } = await account();
    const id = await read();
    await planner.imports.store(id, today);
    const [laid, laidWords] = [documents(), words()];
    expect(laid).toHaveLength(3);
    db.run(sql`delete from people_documents`);
    db.run(sql`delete from name_words`);
    repairDocuments(db);
    expect(documents()).toEqual(laid);
    expect(words()).toEqual(laidWords);
    expect(await found('lodz')).toEqual(['Zsófia Møller']);
    await planner.imports.undo(id);
    expect([documents(), words()]).toEqual([[], []]);
    expect(db.get(sql`select count(*) as left from people_search where people_search match '"kelda"'`)).toEqual({ left: 0 });
  });

  it('without people are never found, and housekeeping removes them', async () => {
    const { db, documents, words, found } = await account();
    db.run(sql`insert into name_words (owner_id, word, person_id) select id, 'unknown', 'unknown' from users`);
    db.run(sql`insert into people_documents (person_id, owner, name) select 'unknown', replace(id, '-', ''), 'Unknown Møller' from users`);
    expect(await found('unknown')).toEqual([]);
    await keepHouse(db, noon);
    expect([documents(), words()]).toEqual([[], []]);
  });
});

describe('a long batch', () => {
  it('yields to other writers in its first half, three times at most, and is then stored as a whole', async () => {
    const { db, scope, read } = await account();
    const count = () => db.get(sql`select count(*) as people from people where owner_id = ${scope().ownerId}`);
    const id = await read();
    const turn = wanted(99, count);
    await jobs.storeImport(scope(), { id, today }, turn);
    // Once after the documents, three times undone, once at the end.
    expect(turn.seen).toEqual([...Array(4).fill({ people: 0 }), { people: 3 }]);
    await jobs.undoImport(scope(), { id }, wanted(1, count));
    expect(count()).toEqual({ people: 0 });
  });
});
