import type { Statement } from '../../engine/atomically';
import { rowsOf } from '../../rows';
import { organizations } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { insertingAll } from '../../sql/inserting-all';

export type OrganizationBook = Awaited<ReturnType<typeof organizationBook>>;

/** Organizations by name, ignoring case; missing ones are created when asked for. */
export async function organizationBook(scope: Scope) {
  const { ownerId, now } = scope;
  const byName = await idsByName(scope);
  const made: { id: string; name: string }[] = [];
  return {
    made,
    /** The id of the organization of this name; null for ''. */
    idOf(name: string): string | null {
      if (!name) return null;
      const key = name.toLowerCase();
      const found = byName.get(key);
      if (found) return found;
      const id = newId();
      byName.set(key, id);
      made.push({ id, name });
      return id;
    },
    statements: (): Statement[] =>
      insertingAll(
        scope,
        organizations,
        made.map((one) => ({ ...one, ownerId, createdAt: now })),
      ),
  };
}

/** Finds an organization's id by name, ignoring case; null when there is none. */
export async function organizationNames(scope: Scope) {
  const byName = await idsByName(scope);
  return (name: string) => byName.get(name.toLowerCase()) ?? null;
}

async function idsByName(scope: Scope) {
  const { id, name } = organizations;
  const known = await scope.db.select({ id, name }).from(organizations).where(rowsOf(scope, organizations).mine());
  return new Map(known.map((each) => [each.name.toLowerCase(), each.id]));
}
