import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { oneOfEach } from '@/db/one-of-each';
import { rowsOf } from './support/actions';
import { database, expect, test } from './support/fixtures';

const routes = Object.values(JSON.parse(fs.readFileSync('.next/app-path-routes-manifest.json', 'utf8'))) as string[];

/** Routes that need no session: a visitor's pages, secret links, files, and the ways to sign in and out. */
const isPublic = (route: string) =>
  /^\/(|sign-in|sign-up|forgot|example|_.*|[\w-]+\.(png|svg|webmanifest))$|\[token\]|^\/api\/(auth|health|sign-in|sign-out)/.test(route);
const closed = routes.filter((route) => !isPublic(route));

/** Pages and files that show one row, such as `/goals/[id]/edit`. */
const ofOneRow = closed.filter((route) => route.includes('['));

/** Every name under which a page or a look-up takes the id of a row. */
const idParameters: Record<string, string> = {
  ...{
    goal: 'goals',
    goalId: 'goals',
    person: 'people',
    personId: 'people',
    with: 'people',
    step: 'steps',
    stepId: 'steps',
    after: 'steps',
  },
  ...{ plan: 'plans', planId: 'plans', organization: 'organizations', mentor: 'mentors', view: 'saved_views', share: 'shares' },
};
const withIds = (ids: Record<string, string>) =>
  new URLSearchParams(Object.entries(idParameters).map(([name, table]) => [name, ids[table] ?? ''])).toString();

/** The words on a page, without ids, whatever order its parts arrived in. */
const wordsOn = (body: string, ids: Record<string, string>) => {
  const plain = Object.values(ids).reduce((text, id) => text.replaceAll(id, 'ID'), body);
  // An export says when it was written.
  const text = plain.replace(/<script[\s\S]*?<\/script>|<[^>]*>|\d{4}-\d\d-\d\dT[\d:.]+Z/g, ' ');
  return [...new Set(text.split(/\s+/))].sort();
};

/** What only the owner wrote: it may stand in no answer, nor in what the answer carries for its script. */
const ownersWords = /Thin on trade-offs|Write it up|Asked twice|Ana Abel/;

test('on every page another owner’s address answers like one that never existed', async ({ page, person, stranger, context }) => {
  const db = database();
  const ids: Record<string, string> = await oneOfEach(db, person.ownerId);
  db.$client.close();
  const [first, second] = [await person.planner.people.meet('Ana Abel'), await person.planner.people.meet('Ana Abel')].sort();
  const own = (route: string) => {
    const table = route.startsWith('/people/import') ? 'imports' : (route.replace('/api/export', '').split('/')[1] ?? '');
    // A page may be named in the singular, as /review.
    return { '[id]': ids[table] ?? ids[`${table}s`] ?? '', '[first]': first ?? '', '[second]': second ?? '' };
  };
  const fill = (route: string, values: Record<string, string>) => route.replace(/\[\w+\]/g, (part) => values[part] ?? '');
  for (const route of ofOneRow) expect((await page.request.get(fill(route, own(route)))).status(), `one’s own ${route}`).toBe(200);

  await context.clearCookies();
  await stranger.signIn(context);
  for (const route of ofOneRow) {
    const unknownIds = Object.fromEntries(Object.keys(own(route)).map((part) => [part, randomUUID()]));
    const [theirs, none] = [await page.request.get(fill(route, own(route))), await page.request.get(fill(route, unknownIds))];
    expect([theirs.status(), none.status()], route).toEqual([404, 404]);
    expect(wordsOn(await theirs.text(), own(route)), route).toEqual(wordsOn(await none.text(), unknownIds));
    expect(await theirs.text(), route).not.toMatch(ownersWords);
  }
});

test('another owner’s ids in a query are as unknown ones, on every page and look-up', async ({ page, person, stranger, context }) => {
  const db = database();
  const ids: Record<string, string> = await oneOfEach(db, person.ownerId);
  db.$client.close();
  const unknownIds = Object.fromEntries(Object.keys(ids).map((table) => [table, randomUUID()]));
  await context.clearCookies();
  await stranger.signIn(context);
  for (const route of closed.filter((each) => !each.includes('['))) {
    const [theirs, none] = [await page.request.get(`${route}?${withIds(ids)}`), await page.request.get(`${route}?${withIds(unknownIds)}`)];
    expect(theirs.status(), route).toBe(none.status());
    expect(wordsOn(await theirs.text(), ids), route).toEqual(wordsOn(await none.text(), unknownIds));
    expect(await theirs.text(), route).not.toMatch(ownersWords);
  }
});

test('a conversation that a device sends for another owner’s person is refused', async ({ page, person, stranger, context, baseURL }) => {
  const ana = await person.planner.people.meet('Ana Abel');
  await context.clearCookies();
  await stranger.signIn(context);
  const before = await rowsOf(person.ownerId);
  const send = (id: string) =>
    page.request.post('/api/log', {
      headers: { origin: String(baseURL) },
      data: {
        key: randomUUID(),
        account: stranger.ownerId,
        log: { people: [{ id, name: '' }], kind: 'coffee_chat', happenedOn: stranger.today, line: '', stepId: '' },
      },
    });
  expect((await send(await stranger.planner.people.meet('Bo Berg'))).status()).toBe(200);
  const [theirs, none] = [await send(ana), await send(randomUUID())];
  expect(theirs.ok()).toBe(false);
  expect([theirs.status(), await theirs.text()]).toEqual([none.status(), await none.text()]);
  expect(await rowsOf(person.ownerId)).toBe(before);
});

test('without a session every other route leads to sign-in or refuses', async ({ request, baseURL }) => {
  for (const route of closed) {
    const path = route.replace(/\[\w+\]/g, () => randomUUID());
    const read = await request.get(path, { maxRedirects: 0 });
    if (read.status() >= 300 && read.status() < 400) expect(read.headers().location, route).toMatch(/\/sign-in/);
    else expect([401, 404, 405], `${route} ${read.status()}`).toContain(read.status());
    const written = await request.post(path, { headers: { origin: String(baseURL) }, data: {}, maxRedirects: 0 });
    expect(written.ok(), `POST ${route} ${written.status()}`).toBe(false);
  }
});
