import fs from 'node:fs';
import type { ImportRowKind } from '@/lib/import/preview/preview';
import { day } from '@/lib/plan/time/day';
import { freshDatabase, freshPlanner } from '../../engine/fresh-database';

export const today = day('2027-03-09');
export const file = (name: string) => new Uint8Array(fs.readFileSync(`lib/import/testdata/${name}`));
export const table = (text: string) => new TextEncoder().encode(text);
export const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';

export async function intake(db = freshDatabase()) {
  const { planner, tables, ownerId } = await freshPlanner(db);
  const read = async (bytes: Uint8Array, name = 'Connections.csv') => {
    const answer = await planner.imports.read(bytes, name);
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.id;
  };
  const counts = async (id: string) =>
    Object.fromEntries((await planner.imports.counts(id)).map(({ kind, count }) => [kind, count])) as Partial<
      Record<ImportRowKind, number>
    >;
  const bring = async (bytes: Uint8Array, name?: string) => {
    const id = await read(bytes, name);
    await planner.imports.store(id, today);
    return id;
  };
  const allPeople = () => tables.people.select();
  return { db, ownerId, planner, tables, read, counts, bring, allPeople };
}
