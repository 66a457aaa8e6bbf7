import { processShared } from '@/lib/process-shared.mjs';

/** For tests: looks at the rows of every account, which db/owner-watch.ts would otherwise report. */
export async function acrossAccounts<Answer>(look: () => PromiseLike<Answer>): Promise<Answer> {
  const watched = processShared.statements;
  processShared.statements = undefined;
  try {
    return await look();
  } finally {
    processShared.statements = watched;
  }
}
