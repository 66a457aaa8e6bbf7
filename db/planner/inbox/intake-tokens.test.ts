import { expect, it } from 'vitest';
import { MAX_INTAKE_TOKENS } from '@/lib/plan/inbox/intake';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

it('issues tokens that are shown once and end at once', async () => {
  const { planner, db } = await freshPlanner();
  const token = await planner.intakeTokens.issue('Shortcuts');
  expect(token).toMatch(/^intake_[\w-]{43}$/);
  const [listed] = await planner.intakeTokens.list();
  expect(listed).toMatchObject({ name: 'Shortcuts', lastUsedAt: null });
  expect(JSON.stringify(db.$client.prepare('select * from intake_tokens').all())).not.toContain(token);
  await planner.intakeTokens.revoke(listed?.id ?? '');
  expect(await planner.intakeTokens.list()).toEqual([]);
  await expect(planner.intakeTokens.revoke(listed?.id ?? '')).rejects.toThrow(MissingRow);
});

it('issues no more than there may be', async () => {
  const { planner } = await freshPlanner();
  for (let at = 0; at < MAX_INTAKE_TOKENS; at++) await planner.intakeTokens.issue(`Program ${at}`);
  expect(await planner.intakeTokens.issue('One more')).toBeUndefined();
});
