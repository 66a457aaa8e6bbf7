import fs from 'node:fs';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { throttles } from '../schema';
import { withoutWaiting } from '../sql/pragmas';
import type { Database } from './client';
import { turnToWrite } from './write-turn';

/** The least room on the disk that lets a change and its log grow. */
const leastBytes = 1024 * 1024;
/** Long enough to need pages of its own. */
const filler = `trial:${'.'.repeat(16_000)}`;

/**
 * Writes to the disk as a change does and removes it in the same transaction. It does not wait for a program that holds the file, since
 * every other request would wait with it.
 * @throws the driver's error when nothing can be written
 */
export async function tryToWrite(db: Database, now: Date): Promise<void> {
  await turnToWrite();
  const { $client: sqlite } = db;
  const write = sqlite.transaction(() => {
    db.insert(throttles).values({ key: filler, failures: 0, startedAt: now }).run();
    db.delete(throttles).where(eq(throttles.key, filler)).run();
  });
  withoutWaiting(sqlite, () => write.immediate());
}

/** Whether the disk has room for more than a trial. */
export function hasRoom(db: Database): boolean {
  const { bavail, bsize, blocks } = fs.statfsSync(path.dirname(path.resolve(db.$client.name)));
  return blocks === 0 || bavail * bsize >= leastBytes;
}
