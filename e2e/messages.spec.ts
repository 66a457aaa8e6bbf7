import { logSchema } from '@/lib/plan/step/interaction';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { section } from './support/thread-with-tomasz';

test('a message is drafted, checked as it is typed, kept until it is copied, logged, and followed up after someone else there', async ({
  page,
  person,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { planner, tables, planId } = person;
  const organizationId = await tables.organizations.create({ name: 'Northgrid', kind: 'target' });
  const [tomasz = '', greta = '', vera = ''] = await Promise.all(
    ['Tomasz Wierzba', 'Greta Hall', 'Vera Eze'].map((name) => planner.people.meet(name)),
  );
  for (const id of [tomasz, greta]) await tables.people.change(id, { organizationId });
  await tables.people.change(tomasz, { introducedById: vera, given: 'Tomasz' });

  await page.goto(`/people/${tomasz}`);
  await hydrated(page);
  await page.getByRole('button', { name: 'Draft a message' }).click();
  const dialog = page.getByRole('dialog', { name: 'A message to Tomasz Wierzba' });
  const text = dialog.getByLabel('Text');
  const check = dialog.getByRole('region', { name: 'Check' });
  await expect(text).toHaveValue(/^Hello Tomasz,\n\nVera Eze suggested that I write to you\./);
  await expect(check).toContainText('Ready to send');
  await expect(dialog.getByRole('link', { name: 'Open in mail program' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=A%20question&body=Hello/,
  );

  await text.fill('Do you have a job for me? [Company] is great.');
  await expect(check).toContainText('Ask for advice, not for a job');
  await expect(check).toContainText('Replace “[Company]”');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await hydrated(page);
  await page.getByRole('button', { name: 'Draft a message' }).click();
  await expect(text).toHaveValue('Do you have a job for me? [Company] is great.');
  await dialog.getByRole('button', { name: 'Discard and start over' }).click();
  await dialog.getByRole('button', { name: 'Copy message' }).click();
  await expect(dialog.getByText('Copied. Log it once it’s sent.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Vera Eze suggested that I write to you.');

  const log = { people: [{ id: tomasz }], kind: 'email', happenedOn: person.inDays(-5), isOutreach: true };
  await planner.interactions.log(logSchema.parse(log), planId);
  await page.goto('/today');
  const row = section(page, 'Keep in touch').getByRole('listitem').filter({ hasText: 'Tomasz Wierzba' });
  await expect(row).toContainText('write to Greta Hall, also at Northgrid?');
  await hydrated(page);
  await row.getByRole('button', { name: 'More about Tomasz Wierzba' }).click();
  await page.getByRole('menuitem', { name: 'Out of office' }).click();
  const absence = page.getByRole('dialog', { name: 'Out of office' });
  await absence.getByLabel('Out of office until').fill(person.inDays(2));
  await absence.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Out of office until' })).toHaveCount(1);
  await expect(row).toBeHidden();
  await page.goto('/steps');
  const waiting = section(page, 'Waiting for an answer').getByRole('listitem');
  await expect(waiting).toContainText('out of office until');
  await expect(waiting).toContainText('write to someone else at Northgrid');
});
