import fs from 'node:fs';
import path from 'node:path';
import { migrationsFolder } from './client';

/** The first migrations, as an older version had them. @param folder empty folder to copy them to @returns the copy */
export function firstMigrations(count: number, folder: string): string {
  const target = path.join(folder, 'migrations');
  fs.mkdirSync(path.join(target, 'meta'), { recursive: true });
  const journal = JSON.parse(fs.readFileSync(path.join(migrationsFolder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[];
  };
  const entries = journal.entries.slice(0, count);
  for (const { tag } of entries) fs.copyFileSync(path.join(migrationsFolder, `${tag}.sql`), path.join(target, `${tag}.sql`));
  fs.writeFileSync(path.join(target, 'meta', '_journal.json'), JSON.stringify({ entries }));
  return target;
}
