import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { section } from './support/thread-with-tomasz';

test('an introduction is asked for, made, late on Today until it is answered, and ends when the connector heard what came of it', async ({
  page,
  person,
}) => {
  const ana = await person.planner.people.meet('Ana Diaz');
  await page.goto(`/people/${ana}`);
  await hydrated(page);
  await page.getByRole('button', { name: 'Plan an introduction' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan an introduction' });
  await expect(dialog.getByLabel('Who introduces you')).toHaveValue('Ana Diaz');
  await dialog.getByLabel('To whom').fill('Greta Hall');
  await dialog.getByLabel('What for').fill('How pilots survive');
  await dialog.getByLabel('Asked on').fill(person.inDays(-20));
  await dialog.getByRole('button', { name: 'Plan introduction' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Introduction planned.' })).toHaveCount(1);
  const row = section(page, 'Introductions').getByRole('listitem');
  await expect(row).toContainText('waiting for Greta Hall to agree');
  await row.getByRole('button', { name: 'Greta Hall agreed' }).click();
  await expect(row).toContainText('waiting for Ana Diaz to introduce you');

  const [introduction] = await person.planner.introductions.open();
  await person.planner.introductions.move(introduction?.id ?? '', 'introduced', person.inDays(-10));
  await page.goto('/today');
  const late = section(page, 'Introductions to go on with').getByRole('listitem');
  await expect(late).toContainText('Ana Diaz introduced you');
  await hydrated(page);
  await late.getByRole('button', { name: 'I answered' }).click();
  await expect(late).toBeHidden();

  await page.goto('/introductions');
  const open = section(page, 'Under way').getByRole('listitem');
  await expect(section(page, 'Who led to whom')).toContainText('Greta Hall');
  await hydrated(page);
  await open.getByRole('button', { name: 'We met' }).click();
  await open.getByRole('button', { name: 'Tell Ana Diaz what came of it' }).click();
  const report = page.getByRole('dialog', { name: 'Tell Ana Diaz what you did' });
  await report.getByRole('textbox').fill('We try a pilot together.');
  await report.getByRole('button', { name: 'Mark as reported back' }).click();
  await expect(section(page, 'Over').getByRole('listitem')).toContainText('Ana Diaz heard what came of it');
  expect(await person.tables.outcomes.select()).toMatchObject([{ kind: 'introduction', report: 'We try a pilot together.' }]);
});
