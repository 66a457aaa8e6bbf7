import { describe, expect, it } from 'vitest';
import { questionIn } from '@/lib/import/csv/table-question';
import type { Mapping, ReadPerson } from '@/lib/import/person/person';
import { day } from '@/lib/plan/time/day';
import { file, header, intake, table, today } from './import-sample';

describe('the columns of an import', () => {
  it('asks about unknown columns and remembers the answer', async () => {
    const { db, planner, read, allPeople } = await intake();
    const odd = table('__proto__,Wo\nAna Abel,Kelda\n');
    const id = await read(odd);
    expect(await planner.imports.find(id)).toMatchObject({ state: 'asking', kind: null });
    const mapping: Mapping = Object.fromEntries([
      ['__proto__', 'display' as const],
      ['Wo', 'organization' as const],
    ]);
    expect(await planner.imports.readMapped(id, mapping)).toEqual({ id });
    expect(await planner.imports.find(id)).toMatchObject({ state: 'pending', kind: 'csv' });
    expect(await planner.imports.find(await read(odd))).toMatchObject({ state: 'pending' });
    await planner.imports.store(id, today);
    expect(await planner.imports.find(id)).toMatchObject({ state: 'stored', question: '' });
    expect(db.$client.prepare('select contents from imports where id = ?').pluck().get(id)).toBe('');
    expect(await allPeople()).toMatchObject([{ display: 'Ana Abel' }]);
  });

  it('shows the columns that were chosen once, lets them be changed, and forgets them', async () => {
    const { planner, read, counts } = await intake();
    const book = table('Name,Mail\nTern,Ana Abel\nKelda,Bo Berg\n');
    const question = async (id: string) => questionIn(await planner.imports.find(id));
    const names = async (id: string) => (await planner.imports.page(id, 'new', 1)).map(({ name }) => name);
    const first = await read(book);
    await planner.imports.readMapped(first, { Name: 'organization', Mail: 'display' });
    expect(await question(first)).toMatchObject({ isRemembered: true, suggested: { Name: 'organization', Mail: 'display' } });
    const second = await read(book);
    expect(await question(second)).toMatchObject({ isRemembered: true });
    expect(await names(second)).toEqual(['Ana Abel', 'Bo Berg']);
    await planner.imports.readMapped(second, { Name: 'display', Mail: 'notes' });
    expect(await names(second)).toEqual(['Tern', 'Kelda']);
    expect(await counts(second)).toEqual({ new: 2 });
    await planner.imports.forgetColumns(second);
    expect(await planner.imports.find(second)).toMatchObject({ state: 'asking', kind: null });
    expect(await counts(second)).toEqual({});
    expect(await planner.imports.find(await read(book))).toMatchObject({ state: 'asking' });
  });

  it('lets the columns of a known format be chosen too, until it is stored', async () => {
    const { planner, tables, read } = await intake();
    const id = await read(table(`${header}Ana,Abel,,,Kelda,Analyst,\n`));
    await planner.imports.readMapped(id, { 'First Name': 'family', 'Last Name': 'given' });
    expect(await planner.imports.page(id, 'new', 1)).toMatchObject([{ name: 'Abel Ana' }]);
    await planner.imports.store(id, today);
    await planner.imports.readMapped(id, { 'First Name': 'given' });
    expect(await tables.people.select()).toMatchObject([{ given: 'Abel', family: 'Ana' }]);
    expect(await planner.imports.find(id)).toMatchObject({ state: 'stored' });
  });

  it('reads a table again in another encoding, or with its days in another order', async () => {
    const { planner } = await intake();
    const bytes = Buffer.from(`${header}\xc1nna,Sv\xecdek,,,,,03/04/2024\n`, 'latin1');
    const answer = await planner.imports.read(bytes, 'a.csv', 'dmy');
    const id = 'id' in answer ? answer.id : '';
    const row = async () => {
      const [first] = await planner.imports.page(id, 'new', 1);
      const { person } = JSON.parse(first?.json ?? '') as { person: ReadPerson };
      return [person.display, person.connectedOn];
    };
    expect(await row()).toEqual(['Ánna Svìdek', day('2024-04-03')]);
    await planner.imports.readIn(id, { encoding: 'windows-1250' });
    expect(await row()).toEqual(['Ánna Svědek', day('2024-04-03')]);
    await planner.imports.readIn(id, { dateOrder: 'mdy' });
    expect(await row()).toEqual(['Ánna Svědek', day('2024-03-04')]);
    expect(questionIn(await planner.imports.find(id))).toMatchObject({ encoding: 'windows-1250', openOrder: 'mdy' });
  });

  it.each(['bad-empty.csv', 'bad-header-only.csv', 'bad-binary.csv', 'bad-unclosed-quote.csv'])(
    'refuses %s with a sentence, and keeps nothing',
    async (name) => {
      const { db, planner } = await intake();
      const answer = await planner.imports.read(file(name), name);
      expect('problem' in answer && answer.problem.length).toBeGreaterThan(10);
      expect(db.$client.prepare('select count(*) from imports').pluck().get()).toBe(0);
    },
  );
});
