import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deleteAccount } from '../accounts/accounts';
import { databaseOn, migrationsFolder } from '../engine/client';
import { calendarAtNoon, databaseBefore, freshPlanner, noon } from '../engine/fresh-database';
import { migrateDatabase } from '../engine/migrate';
import { openDatabase } from '../engine/open';
import { plannerOf } from '../planner';
import type { OwnerId } from '../scope';
import { agrees, found, fullPlan, horizon, today } from './plan-search-sample';

describe('the search of what plans hold', () => {
  it('follows every change, removal and undo', async () => {
    const { db, planner, tables } = await freshPlanner();
    const { planId, goalId, personId, stepId, outcomeId, feedbackId } = await fullPlan({ planner, tables });
    await tables.plans.change(planId, { values: 'Candour' });
    await tables.goals.change(goalId, { statement: 'Meet foresters' });
    await tables.steps.change(stepId, { title: 'Walk the mill' });
    await tables.outcomes.change(outcomeId, { report: 'Sent the ledger' });
    await tables.feedback.change(feedbackId, { answer: 'Drew a map' });
    for (const typed of ['candour', 'forest', 'mill', 'ledger', 'drew']) expect(await found(planner, typed), typed).toHaveLength(1);
    for (const typed of ['renew friendships', 'open house', 'quoted', 'rewrote']) expect(await found(planner, typed), typed).toEqual([]);
    agrees(db);

    for (const remove of [
      () => planner.steps.remove(stepId, 'a step'),
      () => planner.goals.remove(goalId, 'a goal'),
      () => planner.people.remove(personId, 'Tomasz'),
      () => planner.plans.remove(planId, 'a plan'),
    ]) {
      const before = db.$client.prepare('select row_id, owner, name, text from plan_documents order by row_id').all();
      const undo = await remove();
      agrees(db);
      expect(await found(planner, 'mill')).toEqual([]);
      await planner.trash.undo(undo);
      agrees(db);
      expect(db.$client.prepare('select row_id, owner, name, text from plan_documents order by row_id').all()).toEqual(before);
    }
    for (const typed of ['candour', 'forest', 'mill', 'ledger', 'drew']) expect(await found(planner, typed), typed).toHaveLength(1);
  });

  it('leaves out what an archived plan holds and marks the plan; an archived person takes their outcomes along', async () => {
    const { db, planner, tables } = await freshPlanner();
    const { planId, personId } = await fullPlan({ planner, tables });
    await tables.outcomes.create({ personId, kind: 'advice', direction: 'given', text: 'Read the zoning', happenedOn: today });
    await planner.plans.begin({ name: 'Another', objective: 'Teach', ...horizon });
    const archived = await planner.plans.archive(planId, calendarAtNoon);
    for (const typed of ['lodz', 'voltaria', 'tariff', 'thin']) expect(await found(planner, typed), typed).toEqual([]);
    expect(await planner.search.items('renewables', undefined)).toMatchObject([{ kind: 'plan', isArchived: true }]);
    expect(await found(planner, 'zoning')).toEqual(['outcome']);
    agrees(db);
    await planner.trash.undo(archived ?? '');
    for (const typed of ['lodz', 'voltaria', 'tariff', 'thin']) expect(await found(planner, typed), typed).toHaveLength(1);
    await planner.people.archive([personId], 'Tomasz');
    expect(await found(planner, 'zoning')).toEqual([]);
    expect(await found(planner, 'tariff')).toEqual([]);
    agrees(db);
  });

  it('finds what was there before plans were searched', async () => {
    const { sqlite, migrate, remove } = databaseBefore('plan_search');
    sqlite.exec(`insert into users (id, email, name, time_zone, created_at) values ('u-1', 'a@example.org', 'Ana', 'UTC', 1);
      insert into plans (id, owner_id, name, objective, starts_on, ends_on, created_at)
        values ('p-1', 'u-1', 'Energy', 'Lead', '2027-01-01', '2027-12-31', 1), ('p-2', 'u-1', 'Old', 'Sail', '2027-01-01', '2027-12-31', 1);
      update plans set archived_at = 1 where id = 'p-2';
      insert into steps (id, owner_id, plan_id, kind, title, due_on, created_at)
        values ('s-1', 'u-1', 'p-1', 'learn', 'Read Straße', '2027-03-01', 1), ('s-2', 'u-1', 'p-2', 'learn', 'Read Sjælland', '2027-03-01', 1);`);
    migrate();
    const db = databaseOn(sqlite);
    const planner = plannerOf(db, 'u-1' as OwnerId, new Date());
    expect(await found(planner, 'strasse')).toEqual(['step']);
    expect(await found(planner, 'sjaelland')).toEqual([]);
    agrees(db);
    remove();
  });

  it('keeps no byte of an account that was deleted', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-forget-'));
    const sqlite = openDatabase(path.join(folder, 'throughline.db'));
    migrateDatabase(sqlite, migrationsFolder, noon);
    const { db, ownerId, planner, tables } = await freshPlanner(databaseOn(sqlite));
    const neighbour = await freshPlanner(db, 'Ruth');
    const { planId, goalId, stepId, outcomeId, feedbackId } = await fullPlan({ planner, tables }, 'Quixotic');
    await tables.goals.change(goalId, { statement: 'Vuvuzela' });
    await tables.steps.change(stepId, { notes: 'Xylophone' });
    await tables.outcomes.change(outcomeId, { text: 'Flibbertigibbet' });
    await tables.feedback.change(feedbackId, { answer: 'Zebulon' });
    const kept = await fullPlan(neighbour, 'Rail');
    await deleteAccount(db, ownerId);
    expect(await found(neighbour.planner, 'rail', kept.planId)).toEqual(['plan']);
    agrees(db);
    sqlite.close();
    const left = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'latin1').toLowerCase());
    for (const word of ['quixot', 'vuvuz', 'xyloph', 'flibber', 'zebul', planId.slice(0, 13), ownerId.replaceAll('-', '').slice(0, 12)])
      expect(
        left.some((bytes) => bytes.includes(word)),
        word,
      ).toBe(false);
    fs.rmSync(folder, { recursive: true });
  });
});
