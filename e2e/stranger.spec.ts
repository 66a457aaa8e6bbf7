import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { oneOfEach } from '@/db/one-of-each';
import { database, expect, test } from './support/fixtures';

/** Every page of the build that shows one row, such as `/goals/[id]/edit`. */
const pages = (Object.values(JSON.parse(fs.readFileSync('.next/app-path-routes-manifest.json', 'utf8'))) as string[]).filter(
  (route) => route.includes('[') && !/^\/api|\[token\]/.test(route),
);

test('on every page another owner’s address answers like one that never existed', async ({ page, person, stranger, context }) => {
  const db = database();
  const ids: Record<string, string> = await oneOfEach(db, person.ownerId);
  db.$client.close();
  const [first, second] = [await person.planner.people.meet('Ana Abel'), await person.planner.people.meet('Ana Abel')].sort();
  const own = (route: string) => {
    const table = route.startsWith('/people/import') ? 'imports' : (route.split('/')[1] ?? '');
    return { '[id]': ids[table] ?? '', '[first]': first ?? '', '[second]': second ?? '' };
  };
  const fill = (route: string, values: Record<string, string>) => route.replace(/\[\w+\]/g, (part) => values[part] ?? '');
  for (const route of pages) expect((await page.request.get(fill(route, own(route)))).status(), `one’s own ${route}`).toBe(200);

  await context.clearCookies();
  await stranger.signIn(context);
  const strip = (body: string, values: Record<string, string>) =>
    Object.values(values)
      .reduce((text, id) => text.replaceAll(id, 'ID'), body)
      // Nonces, hashes and the moment a page was drawn differ from answer to answer.
      .replace(/nonce="[^"]*"|[A-Za-z0-9+/_-]{20,}={0,2}|\b\d{13}\b/g, '');
  for (const route of pages) {
    const unknownIds = Object.fromEntries(Object.keys(own(route)).map((part) => [part, randomUUID()]));
    const [theirs, none] = [await page.request.get(fill(route, own(route))), await page.request.get(fill(route, unknownIds))];
    expect([theirs.status(), none.status()], route).toEqual([404, 404]);
    expect(strip(await theirs.text(), own(route)), route).toBe(strip(await none.text(), unknownIds));
  }
});

test('without a session every page leads to sign-in', async ({ page }) => {
  for (const path of [
    'today',
    'plan',
    'goals',
    'people',
    'mentors',
    'steps',
    'progress',
    'sharing',
    'settings',
    'plans',
    'more',
    'welcome',
  ]) {
    await page.goto(`/${path}`);
    await expect(page, path).toHaveURL(/\/sign-in/);
  }
});
