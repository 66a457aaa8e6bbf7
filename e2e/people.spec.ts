import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible';
import { expect, type Person, test } from './support/fixtures';
import { meet } from './support/meet';

const list = (page: Page) => page.getByRole('region', { name: 'People', exact: true }).getByRole('listitem');

test('people are grouped by first letter unless sorted another way', async ({ page, person }) => {
  for (const given of ['Élise', 'Ana', 'Emeka']) await meet(person, { given });
  await page.goto('/people');
  const people = page.getByRole('region', { name: 'People', exact: true });
  await expect(people.getByRole('heading')).toHaveText(['A', 'E']);
  await expect(list(page)).toHaveText([/^Ana/, /^Élise/, /^Emeka/]);
  await page.goto('/people?sort=new');
  await expect(people.getByRole('heading')).toHaveCount(0);
  await expect(list(page)).toHaveCount(3);
});

test('people are found while typing, by their notes too', async ({ page, person }) => {
  await meet(person, { given: 'Tomasz', notes: 'Hates decks' });
  await meet(person, { given: 'Ana' });
  await page.goto('/people');
  await page.getByLabel('Search people').pressSequentially('decks');
  await expect(page).toHaveURL(/q=decks/);
  await expect(list(page)).toHaveCount(1);
  await page.getByLabel('Search people').fill('no one by this name');
  await expect(page.getByText('No people')).toBeVisible();
  await expect(page.getByText('No one matches.')).toBeVisible();
});

/** Adaeze and Ben have the tag `grid`, Carla does not. */
async function threePeople(person: Person) {
  await meet(person, { given: 'Adaeze', family: 'Obi', tags: 'grid' });
  await meet(person, { given: 'Ben', family: 'Lind', tags: 'grid', circle: 'inner' });
  await meet(person, { given: 'Carla', family: 'Mendes' });
}

/** Selects everyone with the tag `grid`. */
async function chooseGrid(page: Page) {
  await page.goto('/people?tag=grid');
  await page.getByRole('checkbox', { name: 'Select Adaeze Obi' }).check();
  await page.getByRole('button', { name: 'Select all 2 here' }).click();
}

test('filters are part of the address and can be saved as a view', async ({ page, person }) => {
  await threePeople(person);
  await page.goto('/people');
  await expect(list(page)).toHaveCount(3);
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Tag').selectOption('grid');
  await expect(list(page)).toHaveCount(2);
  await expect(page).toHaveURL(/tag=grid/);
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Grid people');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Grid people' })).toHaveAttribute('aria-current', 'page');
  await isAccessible(page);
});

test('several people are tagged at once, with undo', async ({ page, person }) => {
  await threePeople(person);
  await chooseGrid(page);
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Tag').fill('to visit');
  await page.getByRole('dialog').getByRole('button', { name: 'Tag' }).click();
  await expect(page.getByText('Tagged “to visit”: two people.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.')).toBeVisible();
  expect((await person.planner.peopleList.choices(person.planId)).map(({ label }) => label)).not.toContain('to visit');
});

test('several people get a rhythm at once, and the toast covers nothing', async ({ page, person }) => {
  await threePeople(person);
  await chooseGrid(page);
  await page.getByRole('button', { name: 'Rhythm' }).click();
  await page.getByRole('radio', { name: /Wider circle/ }).check();
  await page.getByRole('button', { name: 'Save rhythm' }).click();
  const toast = page.getByText('Stay in touch every 4 months: two people.');
  const chosen = page.getByRole('region', { name: 'Selected people' });
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    await expect(toast).toBeVisible();
    const [said, bar] = [await toast.boundingBox(), await chosen.boundingBox()];
    if (!said || !bar) throw new Error('Both are drawn.');
    const isApart = said.y + said.height <= bar.y || bar.y + bar.height <= said.y;
    expect(isApart, `the toast covers nothing at ${viewport.width}`).toBe(true);
  }
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  expect((await person.tables.people.select()).map(({ circle }) => circle).toSorted()).toEqual(['inner', null, null]);
});

test('several people are exported and archived at once, and restored', async ({ page, person }) => {
  await threePeople(person);
  await chooseGrid(page);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export' }).click()]);
  const table = await readFile(await file.path(), 'utf8');
  expect(table).toContain('Lind');
  expect(table).not.toContain('Mendes');

  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Archived: two people. Their history is kept.')).toBeVisible();
  await expect(page.getByText('No people')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list(page)).toHaveCount(2);
});

test('people starred in Google keep their star in triage, in the list and on their page', async ({ page, person }) => {
  await page.goto('/people/import');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'contacts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'First Name,Last Name,Organization Name,Labels,E-mail 1 - Value\nAna,Abel,Kelda,* starred ::: * myContacts,\nBo,Berg,Kelda,* myContacts,\n',
    ),
  });
  const rows = page.getByRole('list', { name: 'New' }).getByRole('listitem');
  await expect(rows).toHaveText([/^Ana Abel starred/, /^Bo Berg(?! starred)/]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'Sort new people' }).click();
  await expect(page.getByRole('heading', { name: 'Ana Abel starred' })).toBeVisible();

  await page.goto('/people');
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Tag').selectOption('Starred');
  await expect(list(page)).toHaveText([/^Ana Abel starred/]);
  await isAccessible(page);
  await page.getByRole('link', { name: 'Ana Abel' }).click();
  await expect(page.getByRole('heading', { name: 'What you know' })).toBeVisible();
  await expect(page.getByText('Tags')).toBeHidden();
  expect((await person.tables.people.select()).map(({ display }) => display).sort()).toEqual(['Ana Abel', 'Bo Berg']);
});

test('the people page fits a phone, and everything is large enough to tap', async ({ page, person }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const id = await meet(person, {
    given: 'Tomasz',
    family: 'Wolfeschlegelsteinhausenbergerdorff-Papadopoulos',
    organization: 'A very long name of an association of professionals',
    circle: 'inner',
  });
  for (const path of ['/people', '/people/new', `/people/${id}`, `/people/${id}/edit`, `/people/${id}/brief`, '/organizations']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});
