import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { notesIn, questionIn } from '@/lib/import/csv/table-question';
import { bundleOf } from '@/lib/import/files/bundle';
import { day } from '@/lib/plan/time/day';
import { MissingRow } from '../../errors';
import { file, header, intake, table, today } from './import-sample';

describe('an import', () => {
  it('changes nothing until it is stored', async () => {
    const { read, counts, allPeople } = await intake();
    const id = await read(file('linkedin-connections.csv'));
    expect(await counts(id)).toMatchObject({ new: 858, skipped: 4 });
    expect(await allPeople()).toEqual([]);
  });

  it('stores people untriaged, without rhythm, and never spoken with', async () => {
    const { bring, allPeople } = await intake();
    await bring(file('linkedin-connections.csv'));
    const people = await allPeople();
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

  it('adds no one twice, even when both were previewed before either was stored', async () => {
    const { read, planner, allPeople, bring, counts } = await intake();
    const [one, two] = [await read(file('google-contacts.csv')), await read(file('google-contacts.csv'))];
    await Promise.all([planner.imports.store(one, today), planner.imports.store(two, today), planner.imports.store(one, today)]);
    expect(await allPeople()).toHaveLength(62);
    const third = await bring(file('google-contacts.csv'));
    expect(await allPeople()).toHaveLength(62);
    expect(await counts(third)).toMatchObject({ unchanged: 62 });
    expect(Object.keys(await counts(third))).not.toContain('new');
  });

  it('brings a later export up to date: new people, other jobs, and the former ones kept', async () => {
    const { bring, allPeople, planner } = await intake();
    await bring(file('linkedin-connections.csv'));
    const id = await bring(file('linkedin-connections-later.csv'));
    expect(await allPeople()).toHaveLength(858 + 33);
    const jobs = await planner.imports.newJobs(id, 100);
    expect(jobs).toHaveLength(60);
    const moved = await Promise.all(jobs.map(({ personId }) => planner.people.whole(personId)));
    expect(moved.filter(({ former }) => former.length === 1).length).toBeGreaterThan(30);
  });

  it('merges similar people only when asked to', async () => {
    const { bring, read, planner, allPeople } = await intake();
    await bring(table(`${header}Ana,Abel,,,Kelda,Analyst,\n`));
    const again = table(`${header}Ana,Abel,https://www.linkedin.com/in/ana-abel,,Kelda,Director,\n`);
    const id = await read(again);
    const [row] = await planner.imports.page(id, 'suggested', 1);
    await planner.imports.decide(row?.id ?? '', 'same');
    await planner.imports.store(id, today);
    expect(await allPeople()).toMatchObject([{ linkedinSlug: 'ana-abel', position: 'Director' }]);
    await expect(planner.imports.decide(row?.id ?? '', 'other')).rejects.toThrow(MissingRow);
    await planner.imports.undo(id);
    await bring(again);
    expect(await allPeople()).toHaveLength(2);
  });

  it('leaves a person unchanged when asked to', async () => {
    const { bring, read, planner, allPeople } = await intake();
    await bring(table(`${header}Ana,Abel,https://www.linkedin.com/in/ana,,Kelda,Analyst,\n`));
    const id = await read(table(`${header}Ana,Abel,https://www.linkedin.com/in/ana,,Northgrid,Head,\nBo,Berg,,,,,\n`));
    const [row] = await planner.imports.page(id, 'matched', 1);
    await planner.imports.decide(row?.id ?? '', 'leave');
    await planner.imports.store(id, today);
    expect((await allPeople()).map(({ given, position }) => [given, position])).toEqual([
      ['Ana', 'Analyst'],
      ['Bo', ''],
    ]);
  });

  it('keeps two people who share an address apart, and offers them as a possible duplicate', async () => {
    const { bring, planner, allPeople } = await intake();
    await bring(table(`${header}John,Smith,,home@example.org,,,\nMary,Smith,,home@example.org,,,\n`));
    expect((await allPeople()).map(({ given }) => given).toSorted()).toEqual(['John', 'Mary']);
    expect((await planner.duplicates.find(10)).pairs).toHaveLength(1);
  });

  it('takes several files as one import with one undo, and names each', async () => {
    const { planner, read, counts, allPeople } = await intake();
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
    expect(await allPeople()).toHaveLength(74);
    expect(await planner.imports.undo(id)).toMatchObject({ removed: 74, kept: 0 });
    expect(await allPeople()).toEqual([]);
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
    const { bring, allPeople } = await intake();
    await bring(file('odd-formulas.csv'));
    expect(await allPeople()).toHaveLength(3);
  });

  it('is stored whole or not at all', async () => {
    const { db, planner, tables, read, allPeople } = await intake();
    const id = await read(file('linkedin-connections.csv'));
    db.$client.exec(
      "create trigger aborting after insert on people when (select count(*) from people) > 600 begin select raise(abort, 'cut'); end",
    );
    await expect(planner.imports.store(id, today)).rejects.toThrow();
    expect(await allPeople()).toEqual([]);
    expect(await tables.organizations.select()).toEqual([]);
    expect(await planner.imports.find(id)).toMatchObject({ state: 'pending' });
    db.$client.exec('drop trigger aborting');
    await planner.imports.store(id, today);
    expect(await allPeople()).toHaveLength(858);
  });
});
