import { shareSchema } from '@/lib/plan/sharing/share';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

const kept = 'throughline.drafts';
const line = 'She knows the pilot in Leeds and who to ask.';

test('a started conversation is offered again after Escape, Close and a reload, until it is logged', async ({ page, person }) => {
  await person.planner.people.meet('Ana Diaz');
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  const open = async () => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('l');
    await expect(dialog.getByLabel('What was said?')).toBeVisible();
  };
  await page.goto('/steps');
  await open();
  await page.keyboard.press('Escape');
  await open();
  await expect(dialog.getByText('You had started writing.')).toBeHidden();

  await dialog.getByRole('combobox', { name: 'With' }).fill('Ana');
  await dialog.getByRole('option', { name: 'Ana Diaz' }).click();
  await dialog.getByLabel('What was said?').fill(line);
  await dialog.getByRole('button', { name: 'Add a next step' }).click();
  await dialog.getByLabel('What', { exact: true }).fill('Send the article');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await open();
  await expect(dialog.getByLabel('What was said?')).toHaveValue('');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(dialog.getByLabel('What was said?')).toHaveValue(line);

  await page.reload();
  await open();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(dialog.getByRole('button', { name: 'Remove Ana Diaz' })).toBeVisible();
  await expect(dialog.getByLabel('What', { exact: true })).toHaveValue('Send the article');
  await dialog.getByRole('button', { name: 'Log conversation' }).click();
  await expect(page.getByRole('status')).toContainText('Logged: coffee chat, Ana Diaz.');
  expect(await person.tables.interactions.select()).toMatchObject([{ line }]);
  expect(await person.tables.steps.select()).toMatchObject([{ title: 'Send the article' }]);
  await expect.poll(() => page.evaluate((item) => JSON.parse(localStorage.getItem(item) ?? '').drafts, kept)).toEqual([]);
});

test('a started person is offered again after leaving through the navigation, until it is discarded', async ({ page, person: _ }) => {
  await page.goto('/people/new');
  await page.getByLabel('First name').fill('Quincy');
  await page.getByLabel('Notes').fill(line);
  await hydrated(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Steps' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Steps' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('First name')).toHaveValue('Quincy');
  await expect(page.getByLabel('Notes')).toHaveValue(line);

  await page.reload();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('You had started writing.')).toBeHidden();
  await page.reload();
  await page.getByLabel('First name').click();
  await expect(page.getByRole('button', { name: 'Add person' })).toBeEnabled();
  await expect(page.getByText('You had started writing.')).toBeHidden();
});

test('a draft of a row that has changed since shows both texts', async ({ page, person }) => {
  const id = await person.planner.people.meet('Ana Diaz');
  await page.goto(`/people/${id}/edit`);
  await page.getByLabel('Notes').fill('What I wrote');
  await hydrated(page);
  await page.goto('/today');
  await person.tables.people.change(id, { notes: 'What was saved since' });
  await page.goto(`/people/${id}/edit`);
  await page.getByRole('button', { name: 'Continue' }).click();
  const conflict = page.getByRole('alert', { name: 'Changed in another tab' });
  await expect(conflict).toContainText('What was saved since');
  await expect(page.getByLabel('Notes')).toHaveValue('What I wrote');
  expect((await person.planner.people.find(id)).notes).toBe('What was saved since');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page).toHaveURL(new RegExp(`/people/${id}$`));
  expect((await person.planner.people.find(id)).notes).toBe('What I wrote');
});

test('drafts are removed from the device at sign-out and when another account signs in', async ({ page, context, person, stranger }) => {
  const begin = async () => {
    await page.goto('/people/new');
    await page.getByLabel('Notes').fill(line);
    await hydrated(page);
    await page.goto('/settings');
    expect(await page.evaluate((item) => localStorage.getItem(item), kept)).toContain(line);
  };
  await begin();
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await expect(page).toHaveURL('/');
  expect(await page.evaluate((item) => localStorage.getItem(item), kept)).toBeNull();

  await person.signIn(context);
  await begin();
  await stranger.signIn(context);
  await page.goto('/today');
  await expect.poll(() => page.evaluate((item) => localStorage.getItem(item), kept)).not.toContain(line);
  await page.goto('/people/new');
  await page.getByLabel('Notes').click();
  await expect(page.getByText('You had started writing.')).toBeHidden();
});

test('what a guest started to write is offered again until it is sent', async ({ page, context, person }) => {
  const dial = { name: 'Adaeze', people: 'full', mayComment: true, ends: '90' } as const;
  const token = await person.planner.shares.open(person.planId, shareSchema.parse(dial));
  await context.clearCookies();
  await page.goto(`/s/${token}`);
  await page.getByLabel('Your feedback').fill(line);
  await hydrated(page);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Your feedback')).toHaveValue(line);
  expect(await page.evaluate((item) => localStorage.getItem(item), kept)).not.toContain(token);
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByText('Sent. Thank you.')).toBeVisible();
  await expect.poll(() => page.evaluate((item) => JSON.parse(localStorage.getItem(item) ?? '').drafts, kept)).toEqual([]);
});
