import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './support/fixtures';

const file = (name: string) => path.join('lib', 'import', 'testdata', name);
const phone = { width: 390, height: 844 };

for (const { name, viewport } of [
  { name: 'at a desk', viewport: { width: 1280, height: 800 } },
  { name: 'on a phone', viewport: phone },
]) {
  test(`people are imported, sorted, spoken with and found ${name}`, async ({ page, person }) => {
    await page.setViewportSize(viewport);
    await page.goto('/people/import');
    await page.getByLabel('Choose a file').setInputFiles(file('linkedin-connections.csv'));
    await expect(page.getByText('858 people would be added')).toBeVisible();
    expect(await person.tables.people.select()).toHaveLength(0);
    await page.getByRole('link', { name: 'Skipped 4' }).click();
    await expect(page.getByRole('list', { name: 'Skipped' }).getByRole('listitem')).toHaveCount(4);

    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('858 people added')).toBeVisible();
    await page.getByRole('link', { name: 'Sort new people' }).click();
    await expect(page.getByText('858 people still to sort')).toBeVisible();
    const first = (await page.getByRole('form', { name: 'Sort this person' }).getByRole('heading').textContent()) ?? '';
    await page.getByRole('radio', { name: /My industry/ }).check();
    await page.getByRole('radio', { name: /Wider circle/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('857 people still to sort')).toBeVisible();
    await expect(page.getByText('1 of 120 minutes a week')).toBeVisible();

    const [sorted] = (await person.tables.people.select()).filter(({ category }) => category);
    expect(sorted).toMatchObject({ display: first, category: 'industry', circle: 'wider', lastContactOn: null });
    await page.goto(`/people?q=${encodeURIComponent(first)}`);
    await page.getByRole('link', { name: first }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test('files can be dropped on the form or beside it; several at once are one import', async ({ page, person }) => {
  const drop = async (names: string[], target: string) => {
    const files = names.map((name) => ({ name, text: readFileSync(file(name), 'utf8') }));
    const dataTransfer = await page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    for (const type of ['dragenter', 'dragover', 'drop']) await page.locator(target).first().dispatchEvent(type, { dataTransfer });
  };
  await page.goto('/people/import');
  await expect(page.getByLabel('Choose a file')).toBeEnabled();
  await drop(['google-contacts.csv', 'apple.vcf', 'bad-binary.csv'], 'label:has(input[type=file])');
  await expect(page.getByText('74 rows read. 74 people would be added.')).toBeVisible();
  await expect(page.getByText('apple.vcf: twelve people')).toBeVisible();
  await expect(page.getByText('bad-binary.csv was not read.')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText('74 people removed')).toBeVisible();
  expect(await person.tables.people.select()).toEqual([]);
  await page.goto('/people/import');
  await expect(page.getByLabel('Choose a file')).toBeEnabled();
  await drop(['apple.vcf'], 'h1');
  await expect(page.getByText('Twelve rows read. Twelve people would be added.')).toBeVisible();
});

test('photos are left out before uploading, so an address book over the limit is read', async ({ page, person }) => {
  const photo = `PHOTO;ENCODING=b;TYPE=JPEG:\r\n${` ${'A'.repeat(74)}\r\n`.repeat(2000)}`;
  const cards = Array.from(
    { length: 80 },
    (_, at) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana ${at}\r\n${photo}NICKNAME:Annie\r\nEND:VCARD\r\n`,
  );
  await page.goto('/people/import');
  await page.getByLabel('Choose a file').setInputFiles({ name: 'photos.vcf', mimeType: 'text/vcard', buffer: Buffer.from(cards.join('')) });
  await expect(page.getByText('80 rows read. 80 people would be added.')).toBeVisible();
  await expect(page.getByText('Added to the notes because there is no field for it: nickname')).toBeVisible();
  expect(await person.tables.people.select()).toEqual([]);
});

test('a later file suggests congratulations and is undone as a whole', async ({ page, person }) => {
  await page.goto('/people/import');
  for (const name of ['linkedin-connections.csv', 'linkedin-connections-later.csv']) {
    await page.goto('/people/import');
    await page.getByLabel('Choose a file').setInputFiles(file(name));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Undo import' })).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'A new job is a good reason to write' })).toBeVisible();
  await page.getByRole('button', { name: 'Congratulate' }).first().click();
  await expect(page.getByRole('dialog').getByLabel('What you will do')).toHaveValue(/^Congratulate .* on the new job$/);
  await page.getByRole('button', { name: 'Plan step' }).click();
  await expect(page.getByText('A step is planned')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText('33 people removed; 60 people restored')).toBeVisible();
  expect(await person.tables.people.select()).toHaveLength(858);
});

test('a file that arrives truncated or too large imports nothing', async ({ page, person, baseURL }) => {
  const headers = { origin: baseURL ?? '', 'content-type': 'application/octet-stream' };
  const cut = await page.request.post('/api/import?name=a.csv&size=900', {
    headers,
    data: Buffer.from('First Name,Last Name\nAna,Abel\n'),
  });
  expect(cut.status()).toBe(400);
  expect(await cut.json()).toHaveProperty('problem');
  const large = await page.request.post('/api/import?name=a.csv&size=31457280', { headers, data: Buffer.alloc(30 * 1024 * 1024, 'a') });
  expect(large.status()).toBe(413);
  expect(await person.planner.imports.latest()).toEqual([]);
});

test('duplicates are compared, merged, and separated again with undo', async ({ page, person }) => {
  const ids = [await person.planner.people.meet('Ana Abel'), await person.planner.people.meet('Ana Abel')];
  await page.goto('/people/duplicates');
  await page.getByRole('link', { name: 'Compare Ana Abel and Ana Abel' }).click();
  await page.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText('No duplicates found.')).toBeVisible();
  expect(await person.tables.people.select()).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  expect((await person.tables.people.select()).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test('the full export starts another account', async ({ page, person, stranger, context }) => {
  await person.planner.people.meet('Ana Abel');
  const answer = await page.request.get('/api/export/everything.json');
  expect(answer.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'content-disposition': 'attachment; filename="throughline.json"',
  });
  const buffer = await answer.body();
  await context.clearCookies();
  expect((await page.request.get('/api/export/everything.json')).status()).toBe(401);
  await stranger.signIn(context);
  await page.goto('/people/import');
  await page.getByLabel('Choose a file').setInputFiles({ name: 'throughline.json', mimeType: 'application/json', buffer });
  await expect(page).toHaveURL(/\/today$/);
  expect(await stranger.tables.people.select()).toMatchObject([{ display: 'Ana Abel' }]);
});
