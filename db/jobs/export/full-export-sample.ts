import type { Database } from '../../engine/client';
import { freshPlanner } from '../../engine/fresh-database';
import { oneOfEach } from '../../one-of-each';

export type File = { account: Record<string, unknown>; tables: Record<string, Record<string, unknown>[]> };
export const bytes = (file: unknown) => new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));

export async function full(db: Database, name = 'Ines') {
  const { planner, tables, ownerId } = await freshPlanner(db, name);
  const ids = await oneOfEach(db, ownerId);
  const mira = await planner.people.meet('Mira');
  await tables.people.change(ids.people ?? '', { introducedById: mira, notes: 'Ø, 漢字, “quotes”\nand a line' });
  return { planner, tables, ownerId, ids };
}
