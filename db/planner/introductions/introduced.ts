import type { Direction, OutcomeKind } from '@/lib/plan/words/words';
import type { Statement } from '../../engine/atomically';
import { people, trashedRows } from '../../schema';
import type { Scope } from '../../scope';
import { rememberingNew } from '../../trash/trash';
import { withWhom } from '../people/with-whom';

type Introduction = { kind: OutcomeKind; direction: Direction; introducedId: string | null; introducedName: string };
type Introduced = { introducedId: string | null; statements: Statement[]; remembering: (trashId: string) => Statement[] };

/**
 * The person an introduction led to: the chosen one, the one of that name, or a new one that the statements create. A person introduced to
 * the owner keeps who introduced them.
 * @param personId who introduced, or was introduced
 * @throws MissingRow
 */
export async function introducedBy(scope: Scope, personId: string, introduction: Introduction): Promise<Introduced> {
  const { kind, direction, introducedId, introducedName } = introduction;
  if (kind !== 'introduction' || !(introducedId || introducedName)) return { introducedId: null, statements: [], remembering: () => [] };
  const introducer = direction === 'received' ? personId : null;
  const { id, isNew, statements } = await withWhom(scope, { personId: introducedId, newPersonName: introducedName }, introducer);
  // Set back before anyone goes: the one who introduced may be as new.
  const mention = { noun: 'people', rowId: id, kind: 'mention' as const, json: JSON.stringify({ column: 'introducedById', value: null }) };
  const remembering = (trashId: string) => [
    rememberingNew(scope, trashId, people, id),
    scope.db.insert(trashedRows).values({ ...mention, ownerId: scope.ownerId, trashId }),
  ];
  return { introducedId: id, statements, remembering: isNew ? remembering : () => [] };
}
