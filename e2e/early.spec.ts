import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { withoutScript } from './support/without-script';

test('a conversation started before the script loads is logged as typed', async ({ page, person }) => {
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  const release = await withoutScript(page);
  await page.goto('/today', { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: 'With' }).fill('Jo Ellis');
  await page.getByLabel('I wrote and am waiting for an answer').check();
  await page.getByLabel('What was said?').fill('Asked her for half an hour.');
  release();

  await page.getByRole('button', { name: 'Log outreach' }).click();
  await expect(page.getByRole('status')).toContainText('Logged: Jo Ellis has your coffee chat.');
  expect(broken).toEqual([]);
  const [met] = await person.tables.people.select();
  expect(met?.display).toBe('Jo Ellis');
  expect(await person.tables.interactions.select()).toMatchObject([{ isOutreach: true, line: 'Asked her for half an hour.' }]);
});

test('a step started before the script loads keeps its person', async ({ page, person }) => {
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  const release = await withoutScript(page);
  await page.goto('/steps/new', { waitUntil: 'commit' });
  await page.getByLabel('What you will do').fill('Coffee with Jo');
  await page.getByRole('combobox', { name: 'With' }).fill('Jo Ellis');
  release();
  await page.getByRole('button', { name: 'Plan step' }).click();
  await expect(page.getByRole('link', { name: 'Coffee with Jo' })).toBeVisible();
  expect(broken).toEqual([]);
  const [met] = await person.tables.people.select();
  expect(await person.tables.steps.select()).toMatchObject([{ title: 'Coffee with Jo', personId: met?.id }]);
});

test('the text cursor stays in place when the script loads', async ({ page, person }) => {
  const id = await person.planner.people.meet('Ana Diaz');
  await person.tables.people.change(id, { notes: 'Likes tea' });
  const release = await withoutScript(page);
  await page.goto(`/people/${id}/edit`, { waitUntil: 'commit' });
  const notes = page.getByLabel('Notes');
  // Until the page has arrived as a whole, the form may be in a part that is still hidden and takes no focus.
  await expect(notes).toBeVisible();
  await notes.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(6, 9);
  });
  release();
  await hydrated(page);
  await page.keyboard.type('coffee');
  await expect(notes).toHaveValue('Likes coffee');
});
