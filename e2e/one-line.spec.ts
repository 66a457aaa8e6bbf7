import { isAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { meet } from './support/meet';

test.use({ viewport: { width: 390, height: 844 } });

test('one line fills the form, which shows what was understood before anything is saved', async ({ page, person }) => {
  const ana = await person.planner.people.meet('Ana Silva');
  const vera = await person.planner.people.meet('Vera Eze');
  await page.goto('/steps');
  await hydrated(page);
  await page.getByRole('button', { name: 'Log a conversation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  await dialog.getByLabel('In one line').fill('zoom with Ana and Bo Chen yesterday, she offered to introduce me to Vera #energy');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Remove Ana Silva' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Remove Bo Chen' })).toBeVisible();
  await expect(dialog.getByText('Ana Silva and Bo Chen (new) · video call · ')).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Video call' })).toBeChecked();
  await expect(dialog.getByLabel('Day')).toHaveValue(person.inDays(-1));
  await expect(dialog.getByLabel('Kind of outcome')).toHaveValue('introduction');
  await expect(dialog.getByRole('combobox', { name: 'Introduced you to' })).toHaveValue('Vera Eze');
  await expect(dialog.getByLabel('Tags')).toHaveValue('energy');
  expect(await person.tables.interactions.select()).toEqual([]);
  await isAccessible(page);
  await expect(dialog.getByRole('button', { name: 'Log conversation' })).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Logged: video call, Ana Silva and Bo Chen.');
  expect(await person.tables.interactions.select()).toMatchObject([
    { kind: 'video_call', happenedOn: person.inDays(-1), line: 'She offered to introduce me to Vera' },
  ]);
  expect(await person.tables.outcomes.select()).toMatchObject([{ kind: 'introduction', personId: ana, introducedId: vera }]);
  expect((await person.planner.people.whole(ana)).tags).toEqual(['energy']);
});

test('what is corrected by hand stays when the line is read again, and a name that two people have is asked about', async ({
  page,
  person,
}) => {
  const lee = await meet(person, { given: 'Kim', family: 'Lee', organization: 'Acme' });
  await meet(person, { given: 'Kim', family: 'Park' });
  await page.goto('/steps');
  await hydrated(page);
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  const line = dialog.getByLabel('In one line');
  await line.fill('coffee with Kim');
  await line.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Kim Lee, Acme' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Remove Kim Lee' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'Event' }).check();

  await line.fill('zoom with Kim and Zoe Park yesterday, good advice on pricing');
  await expect(dialog.getByRole('button', { name: 'Remove Zoe Park' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Remove Kim Lee' })).toBeVisible();
  await expect(dialog.getByLabel('Day')).toHaveValue(person.inDays(-1));
  await expect(dialog.getByRole('radio', { name: 'Event' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Log conversation' }).click();
  await expect(page.getByRole('status')).toContainText('Logged: event, Kim Lee and Zoe Park.');
  expect(await person.tables.interactions.select()).toMatchObject([{ kind: 'event', personIds: [lee, expect.any(String)] }]);
});

test('a save waits for a line that was not read yet', async ({ page, person }) => {
  await person.planner.people.meet('Ana Silva');
  await page.goto('/log');
  await hydrated(page);
  await page.getByLabel('In one line').fill('called Ana');
  await page.getByLabel('In one line').evaluate((area: HTMLTextAreaElement) => area.form?.requestSubmit());
  await expect(page.getByRole('button', { name: 'Log conversation' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Remove Ana Silva' })).toBeVisible();
  expect(await person.tables.interactions.select()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Logged: phone call, Ana Silva.')).toBeVisible();
});

test('the search understands what reads as a conversation', async ({ page, person }) => {
  await person.planner.people.meet('Ana Silva');
  await page.goto('/steps');
  await hydrated(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search everything' }).fill('coffee with ana yesterday');
  await expect(page.getByRole('option', { selected: true })).toHaveText('Log: coffee with ana yesterday');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  await expect(dialog.getByRole('button', { name: 'Remove Ana Silva' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Log conversation' }).click();
  await expect(page.getByRole('status')).toContainText('Logged: coffee chat, Ana Silva.');
  expect(await person.tables.interactions.select()).toMatchObject([{ happenedOn: person.inDays(-1) }]);
});
