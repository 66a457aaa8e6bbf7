import { isAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

test.use({ viewport: { width: 390, height: 844 } });

test('what came of it is said in the row, and a suggestion can be edited before it is logged', async ({ page, person }) => {
  const suggestion = { day: person.inDays(-2), time: '10:00', people: [] };
  const guest = (name: string) => ({ name, email: `${name.toLowerCase().replace(' ', '.')}@example.org` });
  await person.planner.inbox.receive([
    { ...suggestion, key: 'coffee', kind: 'coffee_chat', title: 'Coffee', newcomers: [guest('Ana Silva'), guest('Bo Chen')] },
    { ...suggestion, key: 'call', kind: 'video_call', title: 'Zoom', newcomers: [guest('Zoe Park')] },
  ]);
  await page.goto('/inbox');
  await hydrated(page);
  const call = page.getByRole('listitem').filter({ hasText: 'Video call with Zoe Park' });
  await call.getByRole('textbox').fill('Write the case up');
  await call.getByRole('combobox', { name: 'What came of it?' }).selectOption('Advice');
  await isAccessible(page);
  await call.getByRole('button', { name: 'It happened' }).click();
  await expect(call).toBeHidden();
  expect(await person.tables.outcomes.select()).toMatchObject([{ kind: 'advice', text: 'Write the case up' }]);

  const row = page.getByRole('listitem').filter({ hasText: 'Coffee with Ana Silva and Bo Chen' });
  await row.getByRole('textbox').fill('About tariffs');
  await row.getByRole('button', { name: /^More about/ }).click();
  await page.getByRole('menuitem', { name: 'Edit before logging' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('What was said? (one line is enough)')).toHaveValue('About tariffs');
  await dialog.getByRole('button', { name: 'Remove Ana Silva' }).click();
  await dialog.getByRole('radio', { name: 'Phone call' }).check();
  await dialog.getByRole('button', { name: 'Log conversation' }).click();
  await expect(row).toBeHidden();
  const logged = await person.tables.interactions.select();
  expect(logged.find(({ line }) => line === 'About tariffs')).toMatchObject({ kind: 'phone_call', happenedOn: person.inDays(-2) });
  expect((await person.tables.people.select()).map(({ display }) => display).toSorted()).toEqual(['Bo Chen', 'Zoe Park']);
  expect(await person.planner.inbox.open(person.today)).toEqual([]);
});

test('two tabs confirm the same suggestion: it is logged once, and the second tab says that it is gone', async ({
  page,
  context,
  person,
}) => {
  const suggestion = { key: 'sync', day: person.inDays(-1), time: null, kind: 'meeting' as const, title: 'Sync', people: [] };
  await person.planner.inbox.receive([{ ...suggestion, newcomers: [{ name: 'Bo Chen', email: 'bo@example.org' }] }]);
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto('/inbox');
    await hydrated(tab);
    await expect(tab.getByRole('button', { name: 'It happened' })).toBeEnabled();
  }
  await page.getByRole('button', { name: 'It happened' }).click();
  await expect(page.getByText('One conversation logged.')).toBeVisible();
  await second.getByRole('button', { name: 'It happened' }).click();
  await expect(second.getByText('This suggestion was answered before, perhaps in another tab.')).toBeVisible();
  await expect(second.getByRole('listitem').filter({ hasText: 'Meeting with Bo Chen' })).toBeHidden();
  expect(await person.tables.interactions.select()).toHaveLength(1);
});

test('what is typed before the script has loaded is kept', async ({ page, person }) => {
  const suggestion = { key: 'sync', day: person.inDays(-1), time: null, kind: 'meeting' as const, title: 'Sync', people: [] };
  await person.planner.inbox.receive([{ ...suggestion, newcomers: [{ name: 'Bo Chen', email: 'bo@example.org' }] }]);
  await page.goto('/inbox', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: /^What was said/ }).fill('About the grid');
  await hydrated(page);
  await expect(page.getByRole('textbox', { name: /^What was said/ })).toHaveValue('About the grid');
  await page.getByRole('button', { name: 'It happened' }).click();
  await expect(page.getByText('One conversation logged.')).toBeVisible();
  expect(await person.tables.interactions.select()).toMatchObject([{ line: 'About the grid' }]);
});
