import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { deleteAccount } from '../accounts/accounts';
import { databaseOn, migrationsFolder } from '../engine/client';
import { databaseBefore, freshPlanner, noon } from '../engine/fresh-database';
import { migrateDatabase } from '../engine/migrate';
import { openDatabase } from '../engine/open';
import { plannerOf } from '../planner';
import type { OwnerId } from '../scope';
import { conversation, meet, names } from './search-sample';

describe('search', () => {
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

  it('finds and sorts people stored before letters were spelled out', async () => {
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
