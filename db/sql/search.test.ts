import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { personSchema } from '@/lib/plan/people/person';
import { noPerson } from '@/lib/plan/people/person-draft';
import { day } from '@/lib/plan/time/day';
import { plainLetters } from '@/lib/plan/words/fold';
import { deleteAccount } from '../accounts/accounts';
import { databaseOn, migrationsFolder } from '../engine/client';
import { databaseBefore, freshPlanner, noon } from '../engine/fresh-database';
import { migrateDatabase } from '../engine/migrate';
import { openDatabase } from '../engine/open';
import { type Planner, plannerOf } from '../planner';
import type { OwnerId } from '../scope';
import type { Tables } from '../tables';

const today = day('2027-03-09');

const meet = (planner: Planner, draft: Record<string, unknown>) =>
  planner.people.save(personSchema.parse({ ...noPerson, ...draft }), today);
const conversation = (tables: Tables, personId: string, line: string) =>
  tables.interactions.create({ personId, kind: 'coffee_chat', happenedOn: today, line });
const names = async (planner: Planner, typed: string) =>
  (await planner.search.people(typed, 10)).map(({ name }) => name.map(({ text }) => text).join(''));

describe('search', () => {
  it('finds by name, organization, position, tag, notes and what was said, by the beginnings of words and without accents', async () => {
    const { planner, tables } = await freshPlanner();
    const id = await meet(planner, {
      given: 'Mónica',
      family: 'Håkansson',
      organization: 'Northgrid Flex',
      position: 'Group product manager',
      tags: 'storage, leeds',
      notes: 'Hates **decks**',
      howMet: 'At the Grid Futures meetup',
    });
    await meet(planner, { given: 'Ruth' });
    await conversation(tables, id, 'Charging at the worst hour');
    for (const typed of ['moni', 'HAKAN', 'northgr', 'product man', 'lee', 'decks', 'futures', 'worst', 'monica northgrid worst']) {
      expect(await names(planner, typed), typed).toEqual(['Mónica Håkansson']);
    }
    expect(await names(planner, 'monica ruth')).toEqual([]);
  });

  it('spells out letters without an accent as the rules do, in what stands there and in what is typed', async () => {
    const { planner } = await freshPlanner();
    for (const [letter, plain] of Object.entries(plainLetters)) {
      for (const written of [`x${letter}x`, `X${letter.toUpperCase()}X`.replace('I', letter)]) {
        const id = await meet(planner, { given: written, notes: `knows ${written}y` });
        for (const typed of [written, `x${plain}x`, `x${plain}xy`])
          expect(await names(planner, typed), `${written} by ${typed}`).toEqual([written]);
        expect((await planner.people.lookUp(`x${plain}x`)).map(({ display }) => display)).toEqual([written]);
        await planner.people.remove(id, written);
      }
    }
    await meet(planner, { given: 'Łukasz', family: 'Ørsted-Groß', organization: 'Møller & Søn' });
    const [found] = await planner.search.people('moller orsted gross lukasz', 5);
    expect(found?.name.filter(({ matches }) => matches).map(({ text }) => text)).toEqual(['Łukasz', 'Ørsted', 'Groß']);
  });

  it('keeps letters of other scripts as they are', async () => {
    const { planner } = await freshPlanner();
    for (const given of ['김민준', 'ガブリエル', 'Жанна', 'नेहा']) {
      await meet(planner, { given });
      expect(await names(planner, given), given).toEqual([given]);
    }
  });

  it('follows every change, removal and undo', async () => {
    const { db, planner, tables } = await freshPlanner();
    const id = await meet(planner, { given: 'Tomasz', organization: 'Northgrid', tags: 'grid' });
    const conversationId = await conversation(tables, id, 'Leeds pilot');
    const { organizationId, version } = await planner.people.find(id);
    await tables.organizations.change(organizationId ?? '', { name: 'Kelda Power' });
    expect(await names(planner, 'kelda')).toEqual(['Tomasz']);
    expect(await names(planner, 'northgrid')).toEqual([]);
    await tables.interactions.change(conversationId, { line: 'Lisbon pilot' });
    expect(await names(planner, 'leeds')).toEqual([]);
    const undo = await planner.people.remove(id, 'Tomasz');
    expect(await names(planner, 'tomasz')).toEqual([]);
    await planner.trash.undo(undo);
    for (const typed of ['tomasz', 'kelda', 'grid', 'lisbon']) expect(await names(planner, typed), typed).toEqual(['Tomasz']);
    await meet(planner, { id, version, given: 'Tomek', organization: 'Kelda Power' });
    expect(await names(planner, 'tomasz')).toEqual([]);
    expect(await names(planner, 'grid')).toEqual([]);
    await planner.people.archive([id], 'Tomek');
    expect(await names(planner, 'tomek')).toEqual([]);
    // Compares the whole index with its rows and throws where they differ.
    db.$client.exec("insert into people_search (people_search, rank) values ('integrity-check', 1)");
  });

  it('finds a name as people type it, in the search, the list and the fields that name a person', async () => {
    const { planner } = await freshPlanner();
    const found: [display: string, typed: string[]][] = [
      ['O’Brien D’Angelo', ["D'Angelo", 'D’Angelo', 'D`Angelo', 'DAngelo', "o'brien", 'obrien', 'Angelo']],
      ['Anne-Marie Smith-Jones', ['Jones', 'Anne Marie', 'annemarie', 'smith-jones', 'SmithJones', 'Marie Jones']],
      ['Rui Santos', ['rui', 'Santos', 'Rui Santos', 'Santos Rui', 'rui  san']],
      ['José María de la Cruz', ['Jose', 'maria', 'cruz', 'de la cruz', 'JOSÉ cruz']],
      ['Jürgen Müller', ['Muller', 'Mueller', 'Juergen', 'müller']],
      ['Soeren Groenberg', ['Sören', 'Grønberg']],
      ['J.P. Okafor', ['JP', 'J.P.', 'J. P. Okafor']],
      ['王小明', ['王', '小明', '明', '王小', '小']],
      ['Sara 佐々木', ['佐々木', '々木', '木', 'sara']],
      ['さくらももこ', ['ももこ', 'さくら']],
      ['タナカ・ケンジ', ['ナカ', 'ケンジ', 'ンジ']],
      ['김민수', ['김', '민수', '수']],
      ['สมชาย ใจดี', ['สมชาย', 'ชาย', 'ใจดี', 'ดี']],
      ['Robert Quist', ['Bob', 'Robert', 'bob quist']],
    ];
    for (const [display] of found) await planner.people.meet(display);
    await meet(planner, { given: 'Wilhelmina', notes: 'Nickname: Zizi' });
    found.push(['Wilhelmina', ['Zizi', 'ziz', 'zizi']]);
    for (const [display, typed] of found) {
      for (const each of typed) {
        expect(
          (await planner.people.lookUp(each)).map((person) => person.display),
          `${display} by ${each}`,
        ).toContain(display);
        expect(await names(planner, each), `${display} by ${each} in the search`).toContain(display);
        const page = await planner.peopleList.page({ q: each }, { planId: 'none', today, pauses: [] });
        expect(
          page.rows.map((row) => row.display),
          `${display} by ${each} in the list`,
        ).toContain(display);
      }
    }
    const [marked] = await planner.search.people('小明', 5);
    expect(marked?.name).toEqual([{ text: '王小明', matches: true }]);
  });

  it('puts whoever is called so first, marks the archived and puts them last', async () => {
    const { planner } = await freshPlanner();
    for (const display of ['Anabel Stone', 'Ana Diaz', 'Mary Ana Lee', 'Anastasia']) await planner.people.meet(display);
    const archived = await planner.people.meet('Ana');
    await planner.people.archive([archived], 'Ana');
    expect((await planner.people.lookUp('ana')).map(({ display, isArchived }) => [display, isArchived])).toEqual([
      ['Ana Diaz', false],
      ['Mary Ana Lee', false],
      ['Anabel Stone', false],
      ['Anastasia', false],
      ['Ana', true],
    ]);
    expect((await planner.people.namesakes('ANA')).map(({ id }) => id)).toEqual([archived]);
    const { planner: stranger } = await freshPlanner();
    expect(await stranger.people.lookUp('ana')).toEqual([]);
  });

  it('puts a name before a note, and a whole name before its beginning', async () => {
    const { planner } = await freshPlanner();
    await meet(planner, { given: 'Ruth', notes: 'Knows Bo' });
    for (let count = 0; count < 5; count += 1) await meet(planner, { given: `Bodil ${count}` });
    await meet(planner, { given: 'Bo', family: 'Lund' });
    const found = await names(planner, 'bo');
    expect(found[0]).toBe('Bo Lund');
    expect(found.at(-1)).toBe('Ruth');
  });

  it('marks the places that match as text', async () => {
    const { planner } = await freshPlanner();
    await meet(planner, { given: 'Tomasz', family: '<b>Wierzba', notes: 'Ask about the <i>Leeds</i> pilot' });
    const [byName] = await planner.search.people('tom', 5);
    expect(byName?.name).toEqual([
      { text: 'Tomasz', matches: true },
      { text: ' <b>Wierzba', matches: false },
    ]);
    expect(byName?.where).toBeNull();
    const [byNote] = await planner.search.people('leeds', 5);
    expect(byNote?.where).toContainEqual({ text: 'Leeds', matches: true });
  });

  it('takes operators, quotes and ten thousand characters for words, or for nothing', async () => {
    const { planner } = await freshPlanner();
    await meet(planner, { given: 'Tomasz', notes: 'and or not near' });
    for (const typed of [
      '"tomasz',
      'tomasz*',
      'tomasz OR',
      'NOT tomasz',
      'NEAR(tomasz)',
      'name:tomasz',
      '^tomasz',
      '(tomasz',
      `-tomasz'`,
    ]) {
      await expect(planner.search.people(typed, 5)).resolves.toBeInstanceOf(Array);
    }
    expect(await names(planner, 'tomasz and')).toEqual(['Tomasz']);
    expect(await names(planner, '"*:^()-')).toEqual([]);
    expect(await names(planner, 'a '.repeat(5000))).toEqual(['Tomasz']);
    expect(await names(planner, 'x'.repeat(10_000))).toEqual([]);
    expect(await planner.search.organizations('%_\\', 5)).toEqual([]);
  });

  it('finds no one of another owner, even by id', async () => {
    const { db, planner, ownerId } = await freshPlanner();
    await meet(planner, { given: 'Tomasz', organization: 'Northgrid' });
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    await meet(stranger, { given: 'Mallory', notes: ownerId.replaceAll('-', '') });
    expect(await names(stranger, 'tomasz')).toEqual([]);
    expect(db.all(stranger.search.places('tomasz', 10) ?? sql``)).toEqual([]);
    expect(db.all(planner.search.places('tomasz', 10) ?? sql``)).toHaveLength(1);
    expect(await stranger.search.organizations('north', 10)).toEqual([]);
    expect(await names(planner, ownerId.replaceAll('-', ''))).toEqual([]);
  });

  it('finds whoever was there before letters were spelled out, and sorts them by it', async () => {
    const { sqlite, migrate, remove } = databaseBefore('people_search_folded');
    sqlite.exec(`insert into users (id, email, name, time_zone, created_at) values ('u-1', 'a@example.org', 'Ana', 'UTC', 1);
      insert into people (id, owner_id, display, sort_name, notes, created_at) values ('p-1', 'u-1', 'Øyvind Łoś', 'øyvind łos', 'Straße', 1);
      insert into tags (id, owner_id, person_id, tag, created_at) values ('t-1', 'u-1', 'p-1', 'Sjælland', 1);
      insert into interactions (id, owner_id, person_id, kind, happened_on, line, created_at)
        values ('i-1', 'u-1', 'p-1', 'meeting', '2027-01-01', 'Đorđe knows', 1);`);
    migrate();
    sqlite.exec("insert into people_search (people_search, rank) values ('integrity-check', 1)");
    const planner = plannerOf(databaseOn(sqlite), 'u-1' as OwnerId, new Date());
    for (const typed of ['oyvind los', 'strasse', 'sjaelland', 'dorde']) expect(await names(planner, typed), typed).toEqual(['Øyvind Łoś']);
    expect((await planner.people.lookUp('oyv')).map(({ display }) => display)).toEqual(['Øyvind Łoś']);
    remove();
  });

  it('keeps no byte of an account that was deleted', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-forget-'));
    const file = path.join(folder, 'throughline.db');
    const sqlite = openDatabase(file);
    migrateDatabase(sqlite, migrationsFolder, noon);
    const { db, ownerId, planner, tables } = await freshPlanner(databaseOn(sqlite));
    const { planner: neighbour } = await freshPlanner(db, 'Ruth');
    const id = await meet(planner, { given: 'Zebulon', tags: 'quixotic', notes: 'xylophonist' });
    await meet(neighbour, { given: 'Tomasz' });
    await conversation(tables, id, 'Flibbertigibbet');
    await tables.people.change(id, { notes: 'vuvuzela' });
    await deleteAccount(db, ownerId);
    expect(await names(neighbour, 'tomasz')).toEqual(['Tomasz']);
    sqlite.close();
    const left = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'latin1').toLowerCase());
    for (const word of ['zebul', 'quixot', 'xyloph', 'flibber', 'vuvuz', ownerId.replaceAll('-', '').slice(0, 12)]) {
      expect(
        left.some((bytes) => bytes.includes(word)),
        word,
      ).toBe(false);
    }
    fs.rmSync(folder, { recursive: true });
  });
});
