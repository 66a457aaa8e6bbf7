import path from 'node:path';
import { expect, test } from './support/fixtures';

const file = (name: string) => path.join('lib', 'import', 'testdata', name);

test('a bad file is refused with a sentence, and unknown columns ask for a mapping', async ({ page, person }) => {
  await page.goto('/people/import');
  for (const name of ['bad-binary.csv', 'bad-unclosed-quote.csv', 'bad-header-only.csv']) {
    await page.getByLabel('Choose a file').setInputFiles(file(name));
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /\w{3,}.*\.$/ })
        .first(),
    ).toBeVisible();
  }
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'odd.csv', mimeType: 'text/csv', buffer: Buffer.from('__proto__,Wo\nAna Abel,Kelda\n') });
  await page.getByRole('button', { name: 'Preview with these columns' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose at least the column with the names.' })).toBeVisible();
  await page.getByLabel('__proto__').selectOption('Full name');
  await page.getByRole('button', { name: 'Preview with these columns' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('One person added')).toBeVisible();
  expect(await person.tables.people.select()).toMatchObject([{ display: 'Ana Abel' }]);
});

test('a table is read differently: columns mapped, shown, changed and forgotten, encoding and dates corrected', async ({
  page,
  person,
}) => {
  await page.goto('/people/import');
  const buffer = Buffer.from(
    'First Name,Last Name,E-mail Address,Business Phone,Birthday,Categories,Spouse\n\xa3ukasz,W\xf3jcik,l@example.org,+48 22 5550100,03/04/1985,Grid,Bo\nAna,,,call me,,,\n',
    'latin1',
  );
  await page.getByLabel('Choose a file').setInputFiles({ name: 'book.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByText('l@example.org, +48 22 5550100')).toBeVisible();
  await expect(page.getByText('Łukasz Wójcik')).toBeVisible();
  await expect(page.getByText('Birthday 4 March 1985')).toBeVisible();
  await expect(page.getByText('Tags: Grid')).toBeVisible();
  await expect(page.getByText('Notes: Spouse: Bo')).toBeVisible();
  await expect(page.getByText('Added to the notes because there is no field for it: Spouse')).toBeVisible();
  await page.getByRole('link', { name: 'See which' }).click();
  await expect(page.getByText('“call me” is not a phone number and was left out')).toBeVisible();
  await page.goBack();

  await page.getByLabel('Dates').selectOption('Day first: 3/4 is 3 April');
  await page.getByLabel('Encoding').selectOption('Western European (Windows-1252)');
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(page.getByText('£ukasz Wójcik')).toBeVisible();
  await expect(page.getByText('Birthday 3 April 1985')).toBeVisible();

  await page.getByRole('link', { name: 'Choose columns' }).click();
  await expect(page.getByLabel('First Name')).toHaveValue('given');
  await page.getByLabel('First Name').selectOption('Don’t import');
  await page.getByRole('button', { name: 'Preview with these columns' }).click();
  await expect(page.getByText('These are the columns you chose')).toBeVisible();
  await expect(page.getByText('First Name: not imported')).toBeVisible();
  await page.getByRole('button', { name: 'Reset columns' }).click();
  await expect(page.getByText('£ukasz Wójcik')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Choose columns' })).toBeVisible();
  expect(await person.tables.people.select()).toEqual([]);
});
