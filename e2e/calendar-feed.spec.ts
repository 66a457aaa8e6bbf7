import { feedSchema } from '@/lib/plan/feed/feed';
import { stepSchema } from '@/lib/plan/step/step';
import { expect, type Person, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { rawRequest } from './support/raw-request';

const coffee = ({ planId, inDays }: Person) =>
  stepSchema.parse({
    planId,
    kind: 'coffee_chat',
    title: 'Coffee with Luis; at “The Foundry”',
    dueOn: inDays(3),
    atTime: '09:30',
    notes: 'Secret',
  });

test('someone creates a feed, reads it without signing in, changes what is in it, and switches it off', async ({
  page,
  person,
  request,
}) => {
  await person.planner.steps.save(coffee(person), person.today);
  await page.goto('/steps');
  await page.getByRole('link', { name: 'See your steps in your own calendar' }).click();
  const form = page.getByRole('form', { name: 'Calendar feed' });
  await form.getByLabel('Name', { exact: true }).fill('Work calendar');
  await form.getByRole('button', { name: 'Create feed' }).click();
  const address = await page.getByLabel('Copy it now: it is shown only once').inputValue();
  expect(address).toMatch(/\/calendar\/feed_[\w-]{43}\.ics$/);

  const path = new URL(address).pathname;
  const first = await request.get(path);
  expect([first.status(), first.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect([first.headers()['cache-control'], first.headers()['x-robots-tag']]).toEqual(['private, no-store', 'noindex']);
  const file = (await first.text()).replaceAll('\r\n ', '');
  expect(file).toContain('SUMMARY:Coffee with Luis\\; at “The Foundry”');
  expect(file).not.toContain('Secret');
  const etag = String(first.headers().etag);
  const again = await request.get(path, { headers: { 'if-none-match': `"other", ${etag}` } });
  expect([again.status(), await again.text(), again.headers().etag]).toEqual([304, '', etag]);

  await page.reload();
  await expect(page.getByLabel('Copy it now: it is shown only once')).toHaveCount(0);
  const row = page.getByRole('list', { name: 'Calendar feeds' }).getByRole('listitem');
  await expect(row).toContainText('Open steps, events, meetings with mentors and due dates of Product in energy, with names.');
  await expect(row).toContainText('Last fetched');
  await hydrated(page);
  await row.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Show titles, names and places').uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('without names');
  const plain = await request.get(path, { headers: { 'if-none-match': etag } });
  expect(plain.status()).toBe(200);
  const changed = await plain.text();
  expect(changed).toContain('SUMMARY:Coffee chat\r\n');
  expect(changed).toContain('SEQUENCE:1\r\n');
  expect(changed).not.toContain('Luis');

  await row.hover();
  await row.getByRole('button', { name: 'More about Work calendar' }).click();
  await page.getByRole('menuitem', { name: 'Create a new address' }).click();
  const second = new URL(await page.getByLabel('Copy it now: it is shown only once').inputValue()).pathname;
  expect([(await request.get(path)).status(), (await request.get(second)).status()]).toEqual([404, 200]);

  await row.hover();
  await row.getByRole('button', { name: 'More about Work calendar' }).click();
  await page.getByRole('menuitem', { name: 'Switch off' }).click();
  await expect(page.getByText('No feed yet.')).toBeVisible();
  expect((await request.get(second)).status()).toBe(404);
});

test('every dead feed gives the bytes of a dead share link', async ({ baseURL, person }) => {
  const origin = String(baseURL);
  const headers = { 'x-forwarded-for': '198.51.100.91' };
  const dead = await rawRequest(origin, '/s/unknown', { headers });
  const token = String(await person.planner.feeds.open(feedSchema.parse({ name: 'x', planId: person.planId, showSteps: true })));
  const live = await rawRequest(origin, `/calendar/${token}.ics`, { headers });
  expect([live.status, live.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  await person.planner.plans.begin({ name: 'Rail', objective: 'x', startsOn: person.today, endsOn: person.inDays(9) });
  await person.planner.plans.archive(person.planId, { today: person.today, weekStart: 1, pauses: [] });
  const share = token.replace('feed_', 'share_');
  for (const path of [
    `/calendar/${token}.ics`,
    `/calendar/${token}`,
    `/s/${token}`,
    `/calendar/${share}.ics`,
    '/calendar/feed_x.ics',
    '/calendar',
  ]) {
    const { status, text } = await rawRequest(origin, path, { headers });
    expect([status, text], path).toEqual([404, dead.text]);
  }
});

test('one step goes into a calendar by hand, and only its owner’s', async ({ page, person, stranger, browser }) => {
  const id = await person.planner.steps.save(coffee(person), person.today);
  await page.goto(`/steps/${id}`);
  const section = page.getByRole('region', { name: 'Add to a calendar' });
  await expect(section.getByRole('link', { name: 'Add to Google' })).toHaveAttribute(
    'href',
    /^https:\/\/calendar\.google\.com\/.*text=Coffee/,
  );
  await expect(section.getByRole('link', { name: 'Add to Outlook' })).toHaveAttribute('href', /^https:\/\/outlook\.office\.com\//);
  const file = await page.request.get(`/api/export/steps/${id}`);
  expect(file.headers()['content-disposition']).toBe('attachment; filename="step.ics"');
  const text = (await file.text()).replaceAll('\r\n ', '');
  expect(text).toContain('SUMMARY:Coffee with Luis\\; at “The Foundry”');
  expect(text).not.toContain('Secret');

  const context = await browser.newContext();
  expect((await context.request.get(`/api/export/steps/${id}`)).status()).toBe(401);
  await stranger.signIn(context);
  expect((await context.request.get(`/api/export/steps/${id}`)).status()).toBe(404);
  await context.close();
});
