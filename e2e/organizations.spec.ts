import { isAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';

test('a target organization without people is listed as a gap and fixed; another owner can’t see it', async ({
  page,
  person,
  stranger,
  browser,
  baseURL,
}) => {
  await page.goto('/organizations');
  await page.getByRole('button', { name: 'New organization' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Voltane');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('You don’t know anyone there yet')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByLabel('First name').fill('Ruth');
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByRole('link', { name: 'Voltane' }).click();
  await expect(page.getByRole('list', { name: 'People there now' }).getByText('Ruth')).toBeVisible();
  const [organization] = await person.planner.organizations.meaningful();
  const [ruth] = await person.tables.people.select();

  const context = await browser.newContext({ baseURL });
  await stranger.signIn(context);
  const theirs = await context.newPage();
  for (const path of [
    `/organizations/${organization?.id}`,
    `/people/${ruth?.id}`,
    `/people/${ruth?.id}/edit`,
    `/people/${ruth?.id}/brief`,
  ]) {
    expect((await theirs.goto(path))?.status(), path).toBe(404);
  }
  const found = await context.request.get('/api/search?q=ruth');
  expect(await found.json()).toEqual({ people: [], organizations: [], items: [], plans: [] });
  await context.close();
});
