import { afterEach, expect } from 'vitest';
import { processShared } from '@/lib/process-shared.mjs';

const statements = new Set<string>();
processShared.statements = statements;

/** Fails the test that ran a statement in which an owned table stands without its owner. */
afterEach(async () => {
  if (statements.size === 0) return;
  const { unownedTables } = await import('./owner-watch');
  const unowned = [...statements].filter((statement) => unownedTables(statement).length > 0);
  statements.clear();
  expect(unowned, 'statements with an owned table that nothing keeps to its owner').toEqual([]);
});
