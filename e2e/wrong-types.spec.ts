import fs from 'node:fs';
import { eq, is } from 'drizzle-orm';
import { type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '@/db/schema';
import type { OwnerId } from '@/db/scope';
import { database, expect, test } from './fixtures';
import { rawRequest } from './raw-request';

type Listed = { node: Record<string, { exportedName: string; workers: Record<string, unknown> }> };

/** Every server action of the build, with a page it can be sent to. */
const actions = Object.entries((JSON.parse(fs.readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Listed).node).map(
  ([id, { exportedName, workers }]) => ({ id, name: exportedName, page: addressOf(Object.keys(workers).sort()[0] ?? '') }),
);

/** `app/(planner)/goals/[id]/page` as `/goals/x`. */
function addressOf(worker: string) {
  const parts = worker.split('/').slice(1, -1);
  return `/${parts
    .filter((part) => !part.startsWith('('))
    .map((part) => part.replace(/^\[.*/, 'x'))
    .join('/')}`;
}

const key = '"a-key-of-sixteen-letters"';
/** What no form sends, as it stands on the wire: JavaScript could not write some of it. `$Q1` is a Map. */
const wrongDrafts = ['null', '"words"', '1e309', '[]', '{"__proto__":{"id":"x"},"id":7}', '{"ownerId":"x"}', '{"id":"$Q1"}'];
const wrongValues = ['["a","b"]', '1e309', '"\\ud800"', `"${'x'.repeat(60_000)}"`];
const asMap = '[["id","x"]]';

/** Calls an action over the wire, as a browser that says something else than our forms do. */
async function call(origin: string, { id, page }: { id: string; page: string }, given: string, cookie: string) {
  const parts = [asMap, given].map((part, at) => `--a-line-between\r\nContent-Disposition: form-data; name="${1 - at}"\r\n\r\n${part}\r\n`);
  return rawRequest(origin, page, {
    method: 'POST',
    headers: { origin, cookie, 'next-action': id, 'content-type': 'multipart/form-data; boundary=a-line-between' },
    body: [Buffer.from(`${parts.join('')}--a-line-between--\r\n`)],
  });
}

/** The rows of one owner, to see that nothing was written. */
async function rowsOf(ownerId: OwnerId) {
  const db = database();
  const owned = (Object.values(schema) as unknown[]).filter(
    (table): table is SQLiteTable & { ownerId: SQLiteColumn } => is(table, SQLiteTable) && 'ownerId' in table,
  );
  const rows = await Promise.all(owned.map((table) => db.select().from(table).where(eq(table.ownerId, ownerId))));
  db.$client.close();
  return JSON.stringify(rows);
}

test('every action of the build is tried', () => {
  expect(actions.length).toBeGreaterThan(70);
});

const QUARTERS = [0, 1, 2, 3];
for (const quarter of QUARTERS) {
  test(`no action takes what no form sends, quarter ${quarter + 1}: it says what is wrong, and nothing is written`, async ({
    person,
    context,
    baseURL,
  }) => {
    const origin = String(baseURL);
    const [session] = await context.cookies();
    const cookie = `${session?.name}=${session?.value}`;
    const before = await rowsOf(person.ownerId);
    const taken: string[] = [];
    for (const action of actions.filter((_, at) => at % QUARTERS.length === quarter)) {
      const { text } = await call(origin, action, `[{"nothing":1},${key}]`, cookie);
      const named = [...new Set(['id', 'version', ...Object.keys(refusedIn(text) ?? {})])];
      const drafts = [...wrongDrafts, ...wrongValues.map((value) => `{${named.map((name) => `"${name}":${value}`).join()}}`)];
      const calls = [...drafts.map((draft) => `[${draft},${key}]`), '[]', '[{"nothing":1},["a"]]'];
      await Promise.all(
        calls.map(async (given) => {
          const { status, text } = await call(origin, action, given, cookie);
          if (status !== 200 || !refusedIn(text) || text.includes('That was not saved')) taken.push(`${action.name} ${given.slice(0, 99)}`);
        }),
      );
    }
    expect(taken).toEqual([]);
    expect(await rowsOf(person.ownerId)).toBe(before);
  });
}

test('without a key no action does anything, on whatever page it is called', async ({ baseURL }) => {
  const said = await Promise.all(
    actions.map(async ({ id, name }) => [name, (await call(String(baseURL), { id, page: '/no-such-page' }, `[{},${key}]`, '')).text]),
  );
  const open = said.filter(([, text]) => !text?.includes('You are signed out')).map(([name]) => name);
  expect(open.sort()).toEqual(['resetWithTicket', 'signInWith', 'signUp']);
});

test('a body that is not written as React writes it is refused, and is nobody’s fault here', async ({ person, context, baseURL }) => {
  const origin = String(baseURL);
  const [session] = await context.cookies();
  const cookie = `${session?.name}=${session?.value}`;
  const action = actions.find(({ name }) => name === 'saveGoal');
  const part = (name: string, text: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
  const [text, form] = ['text/plain;charset=UTF-8', 'multipart/form-data; boundary=b'];
  const before = await rowsOf(person.ownerId);
  for (const [type, body, isCall = true] of [
    [text, ''],
    [text, 'words'],
    [text, 'null'],
    [text, '["$Q7"]'],
    [text, '["$nwords"]'],
    [form, ''],
    [form, part('0', '[{}]')],
    [form, `${part('0', 'words')}--b--\r\n`],
    [form, `${part('1', '[{}]')}--b--\r\n`],
    [form, `${part('0', '["$Q1"]')}${part('1', '{')}--b--\r\n`],
    ['multipart/form-data', `${part('0', '[{}]')}--b--\r\n`],
    [form, part('0', '[{}]'), false],
  ] as const) {
    const headers = { origin, cookie, 'content-type': type, ...(isCall && { 'next-action': action?.id ?? '' }) };
    const answer = await rawRequest(origin, action?.page ?? '', { method: 'POST', headers, body: [Buffer.from(body)] });
    expect(answer.status, `${type} ${body}`).toBe(400);
    expect(answer.text).toContain('so nothing was done');
  }
  expect(await rowsOf(person.ownerId)).toBe(before);
});

test('a text of five megabytes is too much, and says so', async ({ page, person, baseURL }) => {
  const [action] = actions;
  const answer = await page.request.post(action?.page ?? '', {
    headers: { origin: String(baseURL), 'next-action': action?.id ?? '', 'content-type': 'text/plain' },
    data: `[{"id":"${'x'.repeat(5_000_000)}"},${key}]`,
  });
  expect(answer.status(), person.email).toBe(413);
});

test('what stands in an address, or comes to a door, may be anything', async ({ person, context, baseURL }) => {
  const origin = String(baseURL);
  const [session] = await context.cookies();
  const cookie = `${session?.name}=${session?.value}`;
  const goalId = await person.planner.goals.create({
    planId: person.planId,
    statement: 'Talk with nine',
    measure: 'manual',
    unit: 'talks',
    baseline: 0,
    target: 9,
    startsOn: person.today,
    dueOn: person.inDays(90),
  });
  const names = [
    'page',
    'q',
    'tag',
    'goal',
    'band',
    'category',
    'organization',
    'sort',
    'view',
    'from',
    'week',
    'month',
    'day',
    'step',
    'tab',
  ];
  const odd = ['%00', '1e309', '-1', '%F0%9F%A6%89', '%27%22%3C', '2027-13-45', '__proto__', 'x'.repeat(3000)];
  const rooms = [
    'today',
    'plan',
    'people',
    'steps',
    'mentors',
    'progress',
    'organizations',
    'people/new',
    'people/triage',
    'welcome',
    `goals/${goalId}`,
  ];
  const wrong: string[] = [];
  const ask = async (path: string, options?: Parameters<typeof rawRequest>[2]) => {
    const { status, text } = await rawRequest(origin, path, options);
    if (Number(status) >= 500 || text.includes('Something went wrong')) wrong.push(`${path.slice(0, 120)} ${status}`);
  };
  for (const room of [...rooms, 'sharing/preview', 'api/people', 'api/search', 'sign-in', 'sign-up', 's/x']) {
    await Promise.all(
      odd.map((value) => ask(`/${room}?${names.map((name) => `${name}=${value}&${name}=again`).join('&')}`, { headers: { cookie } })),
    );
  }
  for (const door of [
    'sign-in',
    'sign-out',
    'welcome',
    'import?size=3',
    'auth/callback/credentials',
    'auth/signin/nobody',
    'auth/x/y/z',
    'health/live',
  ]) {
    for (const type of ['text/plain', 'application/json', 'multipart/form-data', 'multipart/form-data; boundary=b', 'nonsense']) {
      await ask(`/api/${door}`, { method: 'POST', headers: { origin, cookie, 'content-type': type }, body: [Buffer.from('{"a":')] });
    }
  }
  expect(wrong).toEqual([]);
});

/** What an action said is wrong, by field; undefined when it did what it was told. */
function refusedIn(answer: string): Record<string, string> | undefined {
  const line = answer.split('\n').find((written) => written.includes('"ok":false'));
  return line ? (JSON.parse(line.slice(line.indexOf('{'))) as { fields: Record<string, string> }).fields : undefined;
}
