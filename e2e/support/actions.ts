import fs from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { eq, is } from 'drizzle-orm';
import { type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '@/db/schema';
import type { OwnerId } from '@/db/scope';
import { database } from './fixtures';
import { rawRequest } from './raw-request';

type Listed = { node: Record<string, { exportedName: string; workers: Record<string, unknown> }> };

/** Every server action of the build, with a page that accepts it. */
export const actions = Object.entries(
  (JSON.parse(fs.readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Listed).node,
).map(([id, { exportedName, workers }]) => ({ id, name: exportedName, page: addressOf(Object.keys(workers).sort()[0] ?? '') }));

export type Action = (typeof actions)[number];

/** A quarter of the actions each, so that no journey is long and two can run at once. */
export const quarters = [0, 1, 2, 3].map((quarter) => actions.filter((_, at) => at % 4 === quarter));

/** `app/(planner)/goals/[id]/page` as `/goals/x`. */
function addressOf(worker: string) {
  const parts = worker.split('/').slice(1, -1);
  return `/${parts
    .filter((part) => !part.startsWith('('))
    .map((part) => part.replace(/^\[.*/, 'x'))
    .join('/')}`;
}

/** The session of a context, as its browser sends it. */
export async function cookieOf(context: BrowserContext) {
  const [session] = await context.cookies();
  return `${session?.name}=${session?.value}`;
}

let calls = 0;

/** Calls an action as a browser would, with values our forms never send; `$Q1` is React's notation for a Map. */
export async function call(origin: string, { id, page }: { id: string; page: string }, given: string, cookie: string) {
  const parts = ['[["id","x"]]', given].map(
    (part, at) => `--a-line-between\r\nContent-Disposition: form-data; name="${1 - at}"\r\n\r\n${part}\r\n`,
  );
  // From its own address, since an unknown share link counts against the network.
  const from = `10.${page.length % 256}.${Math.trunc(calls / 250)}.${calls++ % 250}`;
  return rawRequest(origin, page, {
    method: 'POST',
    headers: { origin, cookie, 'x-forwarded-for': from, 'next-action': id, 'content-type': 'multipart/form-data; boundary=a-line-between' },
    body: [Buffer.from(`${parts.join('')}--a-line-between--\r\n`)],
  });
}

/** The rows of one owner, to check that nothing was written. */
export async function rowsOf(ownerId: OwnerId) {
  const db = database();
  const owned = (Object.values(schema) as unknown[]).filter(
    (table): table is SQLiteTable & { ownerId: SQLiteColumn } => is(table, SQLiteTable) && 'ownerId' in table,
  );
  const rows = await Promise.all(owned.map((table) => db.select().from(table).where(eq(table.ownerId, ownerId))));
  db.$client.close();
  return JSON.stringify(rows);
}

/** The errors of an action by field; undefined when it succeeded. */
export function refusedIn(answer: string): Record<string, string> | undefined {
  const line = answer.split('\n').find((written) => written.includes('"ok":false'));
  return line ? (JSON.parse(line.slice(line.indexOf('{'))) as { fields: Record<string, string> }).fields : undefined;
}
