import fs from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { notesIn, questionIn } from '@/lib/import/csv/table-question';
import { bundleOf } from '@/lib/import/files/bundle';
import type { Mapping, ReadPerson } from '@/lib/import/person/person';
import type { ImportRowKind } from '@/lib/import/preview/preview';
import { day } from '@/lib/plan/time/day';
import { freshDatabase, freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

const today = day('2027-03-09');
const file = (name: string) => new Uint8Array(fs.readFileSync(`lib/import/testdata/${name}`));
const table = (text: string) => new TextEncoder().encode(text);
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';

async function intake(db = freshDatabase()) {
  const { planner, tables, ownerId } = await freshPlanner(db);
  const read = async (bytes: Uint8Array, name = 'Connections.csv') => {
    const answer = await planner.imports.read(bytes, name);
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.id;
  };
  const counts = async (id: string) =>
    Object.fromEntries((await planner.imports.counts(id)).map(({ kind, count }) => [kind, count])) as Partial<
      Record<ImportRowKind, number>
    >;
  const bring = async (bytes: Uint8Array, name?: string) => {
    const id = await read(bytes, name);
    await planner.imports.store(id, today);
    return id;
  };
  const everybody = () => tables.people.select();
  return { db, ownerId, planner, tables, read, counts, bring, everybody };
}

describe('an import', () => {
  it('changes nothing until it is stored', async () => {
    const { read, counts, everybody } = await intake();
    const id = await read(file('linkedin-connections.csv'));
    expect(await counts(id)).toMatchObject({ new: 858, skipped: 4 });
    expect(await everybody()).toEqual([]);
  });

  it('stores people untriaged, without rhythm, and never spoken with', async () => {
    const { bring, everybody } = await intake();
    await bring(file('linkedin-connections.csv'));
    const people = await everybody();
    expect(people).toHaveLength(858);
    for (const person of people) {
      expect(person).toMatchObject({ category: null, circle: null, rhythmDays: null, lastContactOn: null, waitingSince: null });
    }
    expect(people.some(({ connectedOn }) => connectedOn)).toBe(true);
  });

  it('lists people with a new job, the ones you speak with first, and knows who has a step since', async () => {
    const { bring, planner, tables } = await intake();
    const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
    const row = (name: string, job: string) => `${name},Abel,https://www.linkedin.com/in/${name.toLowerCase()},,Kelda,${job},05 Mar 2024\n`;
    await bring(table(header + ['Ana', 'Bo', 'Carla'].map((name) => row(name, 'Analyst')).join('')));
    const [, , carla] = (await tables.people.select()).toSorted((a, b) => a.given.localeCompare(b.given));
    await planner.people.setRhythm([carla?.id ?? ''], { circle: 'inner', rhythmDays: null, minutes: null }, 'Rhythm');
    const later = await bring(table(header + ['Ana', 'Bo', 'Carla'].map((name) => row(name, 'Manager')).join('')));
    const jobs = () => planner.imports.newJobs(later, 50);
    expect((await jobs()).map(({ name, isPlanned }) => [name, isPlanned])).toEqual([
      ['Carla Abel', false],
      ['Ana Abel', false],
      ['Bo Abel', false],
    ]);
    await tables.steps.create({ planId, personId: carla?.id ?? '', kind: 'reach_out', title: 'Congratulate', dueOn: today });
    expect((await jobs()).map(({ isPlanned }) => isPlanned)).toEqual([true, false, false]);
  });

  it('adds nobody a second time, also when both were looked over before either was stored', async () => {
    const { read, planner, everybody, bring, counts } = await intake();
    const [one, two] = [await read(file('google-contacts.csv')), await read(file('google-contacts.csv'))];
    await Promise.all([planner.imports.store(one, today), planner.imports.store(two, today), planner.imports.store(one, today)]);
    expect(await everybody()).toHaveLength(62);
    const third = await bring(file('google-contacts.csv'));
    expect(await everybody()).toHaveLength(62);
    expect(await counts(third)).toMatchObject({ unchanged: 62 });
    expect(Object.keys(await counts(third))).not.toContain('new');
  });

  it('brings a later export up to date: new people, other jobs, and the former ones kept', async () => {
    const { bring, everybody, planner } = await intake();
    await bring(file('linkedin-connections.csv'));
    const id = await bring(file('linkedin-connections-later.csv'));
    expect(await everybody()).toHaveLength(858 + 33);
    const jobs = await planner.imports.newJobs(id, 100);
    expect(jobs).toHaveLength(60);
    const moved = await Promise.all(jobs.map(({ personId }) => planner.people.whole(personId)));
    expect(moved.filter(({ former }) => former.length === 1).length).toBeGreaterThan(30);
  });

  it('can be undone as a whole: changed people are as before, added ones are gone', async () => {
    const { db, bring, everybody, planner, tables } = await intake();
    await bring(file('linkedin-connections.csv'));
    const strip = async () => (await everybody()).map(({ version, ...person }) => person);
    const [before, organizations] = [await strip(), (await tables.organizations.select()).length];
    const later = await bring(file('linkedin-connections-later.csv'));
    expect(await planner.imports.undo(later)).toEqual({ removed: 33, restored: 60, kept: 0 });
    expect(await strip()).toEqual(before);
    expect(await tables.organizations.select()).toHaveLength(organizations);
    expect(db.$client.prepare('select count(*) from affiliations').pluck().get()).toBe(0);
    await expect(planner.imports.undo(later)).rejects.toThrow(MissingRow);
  });

  it('leaves whoever was touched since when it is taken back', async () => {
    const { bring, planner, tables, everybody } = await intake();
    const id = await bring(table(`${header}Ana,Abel,,,,,\nBo,Berg,,,,,\nCai,Costa,,,,,\nDana,Dahl,,,,,\n`));
    const named = async (name: string) => (await everybody()).find(({ given }) => given === name)?.id ?? '';
    await tables.people.change(await named('Ana'), { notes: 'Met at the fair' });
    await tables.people.change(await named('Dana'), { introducedById: await named('Cai') });
    expect(await planner.imports.undo(id)).toEqual({ removed: 1, restored: 0, kept: 3 });
    expect((await everybody()).map(({ given }) => given).toSorted()).toEqual(['Ana', 'Cai', 'Dana']);
  });

  it('merges similar people only when asked to', async () => {
    const { bring, read, planner, everybody } = await intake();
    await bring(table(`${header}Ana,Abel,,,Kelda,Analyst,\n`));
    const again = table(`${header}Ana,Abel,https://www.linkedin.com/in/ana-abel,,Kelda,Director,\n`);
    const id = await read(again);
    const [row] = await planner.imports.page(id, 'suggested', 1);
    await planner.imports.decide(row?.id ?? '', 'same');
    await planner.imports.store(id, today);
    expect(await everybody()).toMatchObject([{ linkedinSlug: 'ana-abel', position: 'Director' }]);
    await expect(planner.imports.decide(row?.id ?? '', 'other')).rejects.toThrow(MissingRow);
    await planner.imports.undo(id);
    await bring(again);
    expect(await everybody()).toHaveLength(2);
  });

  it('leaves a person unchanged when asked to', async () => {
    const { bring, read, planner, everybody } = await intake();
    await bring(table(`${header}Ana,Abel,https://www.linkedin.com/in/ana,,Kelda,Analyst,\n`));
    const id = await read(table(`${header}Ana,Abel,https://www.linkedin.com/in/ana,,Northgrid,Head,\nBo,Berg,,,,,\n`));
    const [row] = await planner.imports.page(id, 'matched', 1);
    await planner.imports.decide(row?.id ?? '', 'leave');
    await planner.imports.store(id, today);
    expect((await everybody()).map(({ given, position }) => [given, position])).toEqual([
      ['Ana', 'Analyst'],
      ['Bo', ''],
    ]);
  });

  it('asks about columns nobody knows, and remembers the answer', async () => {
    const { db, planner, read, everybody } = await intake();
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
    expect(await everybody()).toMatchObject([{ display: 'Ana Abel' }]);
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

  it('keeps two people who share an address apart, and offers them as a possible duplicate', async () => {
    const { bring, planner, everybody } = await intake();
    await bring(table(`${header}John,Smith,,home@example.org,,,\nMary,Smith,,home@example.org,,,\n`));
    expect((await everybody()).map(({ given }) => given).toSorted()).toEqual(['John', 'Mary']);
    expect((await planner.duplicates.find(10)).pairs).toHaveLength(1);
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

  it('takes several files as one import with one undo, and names each', async () => {
    const { planner, read, counts, everybody } = await intake();
    const chosen = ['google-contacts.csv', 'apple.vcf', 'bad-binary.csv'].map((name) => ({ name, bytes: file(name) }));
    const id = await read(zipSync(bundleOf(chosen)), 'google-contacts.csv, apple.vcf, bad-binary.csv');
    expect(await planner.imports.find(id)).toMatchObject({ state: 'pending', kind: 'several' });
    const notes = notesIn(await planner.imports.find(id));
    expect(notes?.files).toEqual([
      { name: 'google-contacts.csv', people: 62 },
      { name: 'apple.vcf', people: 12 },
    ]);
    expect(notes?.notices.join()).toMatch(/bad-binary\.csv was not read/);
    expect((await counts(id)).new).toBe(74);
    await planner.imports.store(id, today);
    expect(await everybody()).toHaveLength(74);
    expect(await planner.imports.undo(id)).toMatchObject({ removed: 74, kept: 0 });
    expect(await everybody()).toEqual([]);
  });

  it('says of cards what went to their notes, until they are stored', async () => {
    const { planner, read } = await intake();
    const id = await read(file('imports-2/card-left-out.vcf'), 'cards.vcf');
    const batch = await planner.imports.find(id);
    expect([questionIn(batch), notesIn(batch)?.notices]).toEqual([
      null,
      ['Kept as dates of the person: anniversary', expect.stringMatching(/^Added to the notes/)],
    ]);
    await planner.imports.store(id, today);
    expect(notesIn(await planner.imports.find(id))).toBeNull();
  });

  it('keeps formulas and scripts as the text they are', async () => {
    const { bring, everybody } = await intake();
    await bring(file('odd-formulas.csv'));
    expect(await everybody()).toHaveLength(3);
  });

  it('is stored whole or not at all', async () => {
    const { db, planner, tables, read, everybody } = await intake();
    const id = await read(file('linkedin-connections.csv'));
    db.$client.exec(
      "create trigger aborting after insert on people when (select count(*) from people) > 600 begin select raise(abort, 'cut'); end",
    );
    await expect(planner.imports.store(id, today)).rejects.toThrow();
    expect(await everybody()).toEqual([]);
    expect(await tables.organizations.select()).toEqual([]);
    expect(await planner.imports.find(id)).toMatchObject({ state: 'pending' });
    db.$client.exec('drop trigger aborting');
    await planner.imports.store(id, today);
    expect(await everybody()).toHaveLength(858);
  });
});
