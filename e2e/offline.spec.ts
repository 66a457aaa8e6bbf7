import type { Page } from '@playwright/test';
import { expect, type Person, test } from './support/fixtures';

test.use({ serviceWorkers: 'allow' });

const controlled = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });

/** What is waiting on the device, read without a page that would send it. */
const keep = (page: Page, account: string) =>
  page.evaluate(async (owner) => {
    const address = '/waiting-logs.js';
    const { keepLog } = await import(address);
    const log = { people: [{ id: '', name: 'Luis Ferreira' }], kind: 'meeting', happenedOn: '2020-01-02', line: '', isOutreach: false };
    await keepLog({ key: crypto.randomUUID(), account: owner, loggedAt: 1, log });
  }, account);

const onDevice = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('offline a conversation is logged, edited while it waits, and saved once there is a network', async ({ page, context, person }) => {
  await page.goto('/today');
  await controlled(page);
  await context.setOffline(true);
  await page.goto('/plan');
  await expect(page.getByRole('heading', { name: 'You’re offline' })).toBeVisible();
  await page.getByLabel('With', { exact: true }).fill('Luis Ferreira, Ana Diaz');
  await page.getByRole('button', { name: 'Log conversation' }).click();
  await expect(page.getByRole('listitem')).toContainText('Luis Ferreira, Ana Diaz');
  await page.getByRole('button', { name: 'Edit Luis Ferreira, Ana Diaz' }).click();
  await page.getByLabel('What was said? (optional)').fill('He knows the tariff team.');
  await page.getByRole('button', { name: 'Log conversation' }).click();
  await expect(page.getByRole('listitem')).toContainText('He knows the tariff team.');

  await context.setOffline(false);
  await page.goto('/today');
  await expect.poll(() => person.tables.interactions.select()).toMatchObject([{ line: 'He knows the tariff team.' }]);
  expect((await person.tables.people.select()).map(({ display }) => display).toSorted()).toEqual(['Ana Diaz', 'Luis Ferreira']);
});

const keptList = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('throughline.drafts') ?? '{}').today);

test.describe('today’s list', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('is kept on the device only while the switch is on, and read without a network', async ({ page, context, person }) => {
    const ana = await person.planner.people.meet('Ana Silva');
    await person.tables.steps.create({
      planId: person.planId,
      personId: ana,
      kind: 'coffee_chat',
      title: 'Coffee about tariffs',
      dueOn: person.today,
    });
    await page.goto('/settings');
    await controlled(page);
    const keep = page.getByLabel('Keep today’s list on this device');
    await expect(keep).toBeEnabled();
    await expect(keep).not.toBeChecked();
    expect(await keptList(page)).toBeUndefined();
    await keep.check();
    await expect.poll(() => keptList(page)).toMatchObject({ items: [{ name: 'Ana Silva' }] });
    await page.reload();
    await expect(keep).toBeChecked();

    await context.setOffline(true);
    await page.goto('/today');
    await expect(page.getByRole('heading', { name: 'Today’s list' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Ana Silva: Coffee about tariffs' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await context.setOffline(false);
    await page.goto('/settings');
    await expect(keep).toBeEnabled();
    await keep.uncheck();
    expect(await keptList(page)).toBeUndefined();
    await page.goto('/offline.html');
    await expect(page.getByRole('heading', { name: 'Log a conversation' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Today’s list' })).toBeHidden();
  });

  for (const [how, leave] of [
    ['the account signs out', (page: Page, _: Person) => page.getByRole('button', { name: 'Sign out', exact: true }).first().click()],
    ['another account signs in', (page: Page, stranger: Person) => stranger.signIn(page.context()).then(() => page.goto('/today'))],
  ] as const) {
    test(`is gone once ${how}`, async ({ page, person, stranger }) => {
      await person.tables.steps.create({ planId: person.planId, kind: 'learn', title: 'Read', dueOn: person.today });
      await page.goto('/settings');
      const keep = page.getByLabel('Keep today’s list on this device');
      await expect(keep).toBeEnabled();
      await keep.check();
      await expect.poll(() => keptList(page)).toMatchObject({ items: [{ name: '' }] });
      await leave(page, stranger);
      await expect(page).not.toHaveURL('/settings');
      await expect.poll(() => keptList(page)).toBeUndefined();
    });
  }
});

test('without a network a text that another app shares goes into the form', async ({ page, context, person: _ }) => {
  await page.goto('/today');
  await controlled(page);
  await context.setOffline(true);
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), { method: 'post', enctype: 'multipart/form-data' });
    form.action = '/api/share-target';
    form.append(Object.assign(document.createElement('input'), { name: 'text', value: 'Coffee with Ana' }));
    document.body.append(form);
    form.submit();
  });
  await expect(page.getByLabel('What was said? (optional)')).toHaveValue('Coffee with Ana');
});

test('signing out removes everything from the device', async ({ page, person }) => {
  await page.goto('/settings');
  await controlled(page);
  await keep(page, person.ownerId);
  expect(await onDevice(page)).toMatchObject({ databases: 1, workers: 1 });
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await expect(page).toHaveURL('/');
  await expect.poll(() => onDevice(page)).toEqual({ databases: 0, caches: 0, workers: 0 });
});

test('conversations another account left on the device are neither sent nor shown', async ({ page, person, stranger: _ }) => {
  await page.goto('/today');
  await keep(page, 'another account');
  await page.reload();
  await page.goto('/offline.html');
  await expect(page.getByRole('heading', { name: 'Log a conversation' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Waiting to be sent' })).toBeHidden();
  expect(await person.tables.interactions.select()).toEqual([]);
});

test('the same conversation sent from two devices is logged once', async ({ page, person }) => {
  await page.goto('/today');
  const body = {
    key: crypto.randomUUID(),
    account: person.ownerId,
    log: { people: [{ id: '', name: 'Luis Ferreira' }], kind: 'meeting', happenedOn: person.today, line: '', isOutreach: false },
  };
  const send = (data: object) =>
    page.evaluate(
      async (json) => (await fetch('/api/log', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: json })).status,
      JSON.stringify(data),
    );
  expect(await send(body)).toBe(200);
  expect(await send(body)).toBe(200);
  expect(await person.tables.interactions.select()).toHaveLength(1);
  expect(await send({ ...body, account: 'another account' })).toBe(403);
  expect(await send({ ...body, log: { ...body.log, happenedOn: '2199-01-01' } })).toBe(422);
  expect(await send({ ...body, more: 1 })).toBe(422);
});
