import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanItemKind } from '@/lib/plan/plans/plan-item';
import { day } from '@/lib/plan/time/day';
import { deleteAccount } from '../accounts/accounts';
import type { Database } from '../engine/client';
import { databaseOn, migrationsFolder } from '../engine/client';
import { type Account, databaseBefore, eighteenConversations, freshPlanner, noon } from '../engine/fresh-database';
import { migrateDatabase } from '../engine/migrate';
import { openDatabase } from '../engine/open';
import { type Planner, plannerOf } from '../planner';
import type { OwnerId } from '../scope';

const today = day('2027-03-09');
const horizon = { startsOn: day('2027-01-01'), endsOn: day('2027-12-31') };

/** A plan with one item of each kind, each with a unique word. */
async function fullPlan({ planner, tables }: Pick<Account, 'planner' | 'tables'>, name = 'Renewables') {
  const planId = await planner.plans.begin({ name, objective: 'Lead a wind portfolio', reasons: 'The coast', ...horizon });
  const days = { startsOn: day('2027-01-01'), dueOn: day('2027-06-30') };
  const goalId = await tables.goals.create({
    planId,
    ...eighteenConversations,
    statement: 'Renew friendships in Łódź',
    matters: 'Harbours',
    ...days,
  });
  const personId = await planner.people.meet('Tomasz Wierzba');
  const stepId = await tables.steps.create({
    planId,
    goalId,
    personId,
    kind: 'attend_event',
    title: 'Open house at D’Angelo’s',
    notes: 'Bring Zürich maps',
    place: 'Voltaria',
    dueOn: today,
  });
  const said = { direction: 'received', happenedOn: today } as const;
  const outcomeId = await tables.outcomes.create({
    personId,
    stepId,
    kind: 'advice',
    ...said,
    text: 'Quote the tariff',
    report: 'Quoted',
  });
  const feedbackId = await tables.feedback.create({ planId, text: 'Thin on trade-offs', answer: 'Rewrote it', receivedOn: today });
  return { planId, goalId, personId, stepId, outcomeId, feedbackId };
}

const found = async (planner: Planner, typed: string, currentPlanId?: string) =>
  (await planner.search.items(typed, currentPlanId)).map(({ kind }) => kind).toSorted();

/** Compares the whole index with its documents, and the documents with their rows; throws where they differ. */
function agrees(db: Database) {
  db.$client.exec("insert into plan_search (plan_search, rank) values ('integrity-check', 1)");
  const all = (query: string) => db.$client.prepare(query).raw().all();
  expect(all('select row_id, owner, name, text from plan_documents order by row_id')).toEqual(
    all('select id, owner, name, text from plan_contents order by id'),
  );
}

const words: [typed: string, kind: PlanItemKind][] = [
  ['renew', 'goal'],
  ['lodz', 'goal'],
  ['ŁÓDŹ', 'goal'],
  ['harbour', 'goal'],
  ["d'angelo", 'step'],
  ['dangelo', 'step'],
  ['open hou', 'step'],
  ['zurich', 'step'],
  ['voltaria', 'step'],
  ['wind port', 'plan'],
  ['coast', 'plan'],
  ['tariff', 'outcome'],
  ['quoted', 'outcome'],
  ['trade-offs', 'feedback'],
  ['thin', 'feedback'],
  ['rewrote', 'feedback'],
];

describe('the search of what plans hold', () => {
  it('finds goals, steps, plans, outcomes and feedback by the beginnings of words, without accents and apostrophes', async () => {
    const { db, planner, tables } = await freshPlanner();
    const { planId } = await fullPlan({ planner, tables }, 'Energy');
    for (const [typed, kind] of words) expect(await found(planner, typed, planId), typed).toEqual([kind]);
    expect(await found(planner, '"*:^()-')).toEqual([]);
    expect(await found(planner, 'NEAR(tariff) OR')).toEqual([]);
    expect(await found(planner, 'x'.repeat(10_000))).toEqual([]);
    agrees(db);
  });

  it('finds scripts without spaces from any character', async () => {
    const { planner, tables } = await freshPlanner();
    const { planId } = await fullPlan({ planner, tables });
    await tables.feedback.create({ planId, text: '王小明の事業計画を読んだ', receivedOn: today });
    expect(await found(planner, '事業計画')).toEqual(['feedback']);
  });

  it('leads each to its place, with what matches marked and the name of another plan', async () => {
    const { planner, tables } = await freshPlanner();
    const { planId, goalId, personId, stepId, feedbackId } = await fullPlan({ planner, tables });
    const one = async (typed: string, current?: string) => (await planner.search.items(typed, current))[0];
    expect(await one('renewables', planId)).toMatchObject({ href: '/plan', plan: null, isArchived: false });
    expect(await one('renewables')).toMatchObject({ href: `/plans#${planId}` });
    expect(await one('lodz', planId)).toMatchObject({ href: `/goals/${goalId}`, plan: null });
    expect((await one('lodz'))?.name).toEqual([
      { text: 'Renew friendships in ', matches: false },
      { text: 'Łódź', matches: true },
    ]);
    expect(await one('voltaria')).toMatchObject({
      href: `/steps/${stepId}`,
      plan: 'Renewables',
      where: expect.arrayContaining([{ text: 'Voltaria', matches: true }]),
    });
    expect(await one('tariff', planId)).toMatchObject({ href: `/steps/${stepId}#outcomes` });
    expect(await one('thin', planId)).toMatchObject({ href: `/sharing#${feedbackId}` });
    expect(await one('thin')).toMatchObject({ href: `/plans#${planId}`, plan: 'Renewables' });
    await planner.steps.remove(stepId, 'Open house');
    expect(await one('tariff', planId)).toMatchObject({ href: `/people/${personId}` });
  });

  it('shows a goal however many steps match, and the exact words of a name first', async () => {
    const { planner, tables } = await freshPlanner();
    const { planId } = await fullPlan({ planner, tables });
    for (let count = 0; count < 30; count += 1)
      await tables.steps.create({ planId, kind: 'learn', title: `Renew ${count}`, notes: 'renewables renewables', dueOn: today });
    const items = await planner.search.items('renew', planId);
    expect(items.filter(({ kind }) => kind === 'step')).toHaveLength(4);
    expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['goal', 'plan']));
  });

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
    const archived = await planner.plans.archive(planId);
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

  it('finds nothing of another owner, even by id', async () => {
    const { db, planner, tables, ownerId } = await freshPlanner();
    await fullPlan({ planner, tables });
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    await stranger.plans.begin({ name: 'Mine', objective: `goal${ownerId.replaceAll('-', '')}`, ...horizon });
    for (const [typed] of words) expect(await found(stranger, typed), typed).toEqual([]);
    expect(await found(planner, `goal${ownerId.replaceAll('-', '')}`)).toEqual([]);
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
