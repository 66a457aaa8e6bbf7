import { AlreadyAnswered, MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { suggestions } from '../../schema';
import type { Scope } from '../../scope';
import { isOneOf } from '../../sql/json';

/** Why none of these suggestions is open. @throws AlreadyAnswered when the owner has one of them, MissingRow otherwise */
export async function refuseAnswered(scope: Scope, ids: readonly string[]): Promise<never> {
  const known = await rowsOf(scope, suggestions).select(isOneOf(suggestions.id, ids));
  throw known.length > 0 ? new AlreadyAnswered() : new MissingRow();
}
