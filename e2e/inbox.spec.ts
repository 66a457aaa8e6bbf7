import { addDays, utcDay } from '@/lib/plan/time/day';
import { isAccessible } from './support/accessible';
import { calendarFile } from './support/calendar-file';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

const calendar = (events: { uid: string; days: number; title: string; guests: string[] }[]) =>
  calendarFile(events.map(({ days, ...event }) => ({ ...event, day: addDays(utcDay(new Date()), days) })));

const coffee = { uid: 'coffee', days: -2, title: 'Coffee', guests: ['Ana Silva', 'Bo Chen'] };

test.use({ viewport: { width: 390, height: 844 } });

test('a calendar suggests, a tap and a line confirm, and undo takes it back', async ({ page, person }) => {
  const ana = await person.planner.people.meet('Ana Silva');
  await person.tables.steps.create({
    planId: person.planId,
    personId: ana,
    kind: 'coffee_chat',
    title: 'Coffee with Ana',
    dueOn: person.inDays(-3),
  });
  await page.goto('/inbox');
  await hydrated(page);
  await isAccessible(page);
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'week.ics',
    mimeType: 'text/calendar',
    buffer: calendar([coffee, { ...coffee, uid: 'call', days: -1, title: 'Call with Zoe', guests: ['Zoe Park'] }]),
  });
  await expect(page.getByText('week.ics: Two new suggestions.')).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: 'Coffee with Ana Silva and Bo Chen. Did it happen?' });
  await expect(row).toContainText('new: Bo Chen');
  await expect(row).not.toContainText('new: Ana');
  expect(await person.tables.people.select()).toHaveLength(1);
  await isAccessible(page);

  await row.getByRole('textbox').fill('She knows the tariff team.');
  await row.getByRole('button', { name: 'It happened' }).click();
  await expect(page.getByText('One conversation logged.')).toBeVisible();
  await expect(row).toBeHidden();
  expect(await person.tables.interactions.select()).toMatchObject([
    { kind: 'coffee_chat', line: 'She knows the tariff team.', happenedOn: person.inDays(-2) },
  ]);
  expect((await person.tables.people.select()).map(({ display }) => display).toSorted()).toEqual(['Ana Silva', 'Bo Chen']);
  expect(await person.tables.steps.select()).toMatchObject([{ doneOn: person.inDays(-2) }]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
  expect(await person.tables.interactions.select()).toEqual([]);
  expect(await person.tables.steps.select()).toMatchObject([{ doneOn: null }]);
  expect(await person.tables.people.select()).toHaveLength(1);
});

test('several are confirmed at once, one is dismissed, someone is never suggested again', async ({ page, person }) => {
  const events = [1, 2, 3, 4].map((at) => ({ uid: `e${at}`, days: -at, title: `Meeting ${at}`, guests: [`Guest ${at}`] }));
  await page.goto('/inbox');
  await hydrated(page);
  const file = { name: 'week.ics', mimeType: 'text/calendar', buffer: calendar(events) };
  await page.getByLabel('Choose a file').setInputFiles(file);
  const rows = page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem');
  await expect(rows).toHaveCount(4);

  await rows
    .filter({ hasText: 'Guest 1' })
    .getByRole('button', { name: /^More about/ })
    .click();
  await page.getByRole('menuitem', { name: 'It did not happen' }).click();
  await expect(rows).toHaveCount(3);
  await rows
    .filter({ hasText: 'Guest 2' })
    .getByRole('button', { name: /^More about/ })
    .click();
  await page.getByRole('menuitem', { name: 'Never suggest Guest 2' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Select all 2' }).click();
  await page.getByRole('button', { name: 'All of them happened' }).click();
  await expect(rows).toHaveCount(0);
  expect(await person.tables.interactions.select()).toHaveLength(2);

  await page.getByLabel('Choose a file').setInputFiles(file);
  await expect(page.getByText('week.ics: Nothing new.')).toBeVisible();
  await page.goto('/settings/sources');
  await expect(page.getByRole('list', { name: 'Never suggested' })).toContainText('guest.2@example.org');
});

test('a file that is not a calendar, and an event in the future', async ({ page, person: _ }) => {
  await page.goto('/inbox');
  await hydrated(page);
  await page.getByLabel('Choose a file').setInputFiles({ name: 'notes.ics', mimeType: 'text/calendar', buffer: Buffer.from('Dear diary') });
  await expect(page.getByText(/^notes\.ics: .+\.$/)).toBeVisible();
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'next.ics', mimeType: 'text/calendar', buffer: calendar([{ ...coffee, days: 1, guests: ['Ana Silva'] }]) });
  await expect(page.getByText('You meet Ana Silva tomorrow at 10:00')).toBeVisible();
});

test('an intake token hands in a calendar, and nothing else; revoked, it is unknown', async ({ page, person, request, baseURL }) => {
  await page.goto('/settings/sources');
  await page.getByLabel('Name').fill('Shortcuts');
  await page.getByRole('button', { name: 'Create token' }).click();
  const token = await page.getByLabel('Copy it now: it is shown only once').inputValue();
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'text/calendar' };
  const send = (path: string, data: Buffer | string, sent = headers) => request.post(`${baseURL}${path}`, { headers: sent, data });

  expect((await send('/api/intake/calendar', calendar([coffee]))).status()).toBe(200);
  expect(await person.planner.inbox.open(person.today)).toHaveLength(1);
  expect((await send('/api/intake/calendar', 'no calendar')).status()).toBe(422);
  expect((await send('/api/intake/elsewhere', calendar([coffee]))).status()).toBe(404);
  expect((await send('/api/inbox?size=3', 'abc')).status()).toBe(403);
  expect((await request.get(`${baseURL}/api/export/everything.json`, { headers, maxRedirects: 0 })).status()).not.toBe(200);
  for (const wrong of [`Bearer intake_${'a'.repeat(43)}`]) {
    expect((await send('/api/intake/calendar', calendar([coffee]), { ...headers, Authorization: wrong })).status()).toBe(401);
  }
  await page.getByRole('button', { name: 'Revoke Shortcuts' }).click();
  await expect(page.getByText('Token revoked. It no longer works.')).toBeVisible();
  expect((await send('/api/intake/calendar', calendar([coffee]))).status()).toBe(401);
});
