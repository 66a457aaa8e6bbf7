import { eq } from 'drizzle-orm';
import { noAddress } from '@/db/engine/secret-token';
import { shares } from '@/db/schema';
import { choose } from './support/choose';
import { expect, test } from './support/fixtures';
import { linkFor, withDatabase } from './support/share-links';

test('a share link from a full export gets a new address', async ({ page, person, request }) => {
  await linkFor(person);
  const [share] = await person.planner.shares.ofPlan(person.planId);
  await withDatabase((db) =>
    db
      .update(shares)
      .set({ tokenHash: noAddress('x') })
      .where(eq(shares.id, share?.id ?? '')),
  );
  await page.goto('/sharing');
  await expect(page.getByText('without its address')).toBeVisible();
  await page.getByRole('button', { name: 'Create a new address: Wanda' }).click();
  const address = await page.getByLabel('Copy it now: it is shown only once').inputValue();
  expect((await request.get(address)).status()).toBe(200);
  await page.reload();
  await expect(page.getByText('Not opened yet')).toBeVisible();
  await expect(page.getByText('without its address')).toHaveCount(0);
});

test('a share link leaves no record: no cache, no index, no referrer', async ({ request, ines }) => {
  const headers = (await request.get(await linkFor(ines))).headers();
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['x-robots-tag']).toBe('noindex');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('only a browser that shows the plan counts as a visit, not a program', async ({ request, page, person }) => {
  const path = await linkFor(person);
  const seenAt = async () => (await person.planner.shares.ofPlan(person.planId))[0]?.seenAt;
  const browser = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };
  await request.head(path, { headers: browser });
  await request.get(path, { headers: { ...browser, 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' } });
  await request.get(path, { headers: { ...browser, 'sec-purpose': 'prefetch' } });
  await request.get(path);
  expect(await seenAt()).toBeNull();
  await page.goto(path);
  expect(await seenAt()).toEqual(expect.any(Date));
});

test('revoked, expired and unknown links give the same answer, byte for byte', async ({ request, person, baseURL }) => {
  const headers = { 'x-forwarded-for': '198.51.100.90' };
  const living = await linkFor(person);
  const expired = await linkFor({ ...person, planner: person.plannerAt(person.inDays(-8)) }, { ends: '7' });
  expect((await request.get(living, { headers })).status()).toBe(200);
  const [share] = (await person.planner.shares.ofPlan(person.planId)).filter(({ expiresAt }) => expiresAt && expiresAt > new Date());
  await person.planner.shares.revoke(share?.id ?? '');

  const unknown = await request.get('/s/share_unknown', { headers });
  expect(unknown.status()).toBe(404);
  const body = await unknown.body();
  for (const path of [living, expired, living.slice(0, -1), `${living}x`]) {
    const answer = await request.get(path, { headers });
    expect(answer.status(), path).toBe(404);
    expect((await answer.body()).equals(body), path).toBe(true);
    const post = await request.post(`${path}/feedback`, { headers: { ...headers, origin: baseURL ?? '' }, form: { text: 'Still here' } });
    expect(post.status(), path).toBe(404);
  }
  expect(await person.planner.feedback.ofPlan(person.planId)).toEqual([]);
});

test('a share link is created for one reader, shown once, and revoked at once', async ({ page, person, browser, baseURL }) => {
  await page.goto('/sharing');
  await page.getByLabel('Who is it for?').fill('Adaeze');
  await page.getByRole('radio', { name: 'Initials' }).check();
  await page.getByRole('button', { name: 'Create link' }).click();
  const address = await page.getByLabel('Copy it now: it is shown only once').inputValue();
  expect(address).toMatch(new RegExp(`^${baseURL}/s/share_[\\w-]{43}$`));

  const guest = await (await browser.newContext()).newPage();
  expect((await guest.goto(address))?.status()).toBe(200);
  await expect(guest.getByText('Ines Carvalho shares this plan with you, Adaeze.')).toBeVisible();

  await page.reload();
  expect(await page.content()).not.toContain(address.split('/s/')[1]);
  await choose(page, 'More about Adaeze’s link', 'End link');
  await expect(page.getByRole('heading', { name: 'Ended' })).toBeVisible();
  expect((await guest.goto(address))?.status()).toBe(404);
  expect(await person.planner.shares.ofPlan(person.planId)).toMatchObject([
    { name: 'Adaeze', people: 'initials', revokedAt: expect.any(Date) },
  ]);
  await guest.context().close();
});
