import { describe, expect, it } from 'vitest';
import type { PlanItemKind } from '@/lib/plan/plans/plan-item';
import { freshPlanner } from '../engine/fresh-database';
import { agrees, found, fullPlan, horizon, today } from './plan-search-sample';

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

  it('finds nothing of another owner, even by id', async () => {
    const { db, planner, tables, ownerId } = await freshPlanner();
    await fullPlan({ planner, tables });
    const { planner: stranger } = await freshPlanner(db, 'Mallory');
    await stranger.plans.begin({ name: 'Mine', objective: `goal${ownerId.replaceAll('-', '')}`, ...horizon });
    for (const [typed] of words) expect(await found(stranger, typed), typed).toEqual([]);
    expect(await found(planner, `goal${ownerId.replaceAll('-', '')}`)).toEqual([]);
  });
});
