import { hash } from '@node-rs/argon2';
import type { Page } from '@playwright/test';
import { addDays } from '@/lib/plan/time/day';
import { isAccessible } from './support/accessible';
import { expect } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { test } from './support/setup';
import { fromElsewhere, password } from './support/sign-in';

test.use({ viewport: { width: 390, height: 844 } });

type SharedFile = { name: string; mimeType: string; buffer: Buffer };

/** Sends what the share menu of a phone sends: a form that leads to a new page. */
async function share(page: Page, texts: Record<string, string>, files: SharedFile[] = []) {
  await page.evaluate((fields) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', enctype: 'multipart/form-data', id: 'share' });
    form.action = '/api/share-target';
    for (const [name, value] of Object.entries(fields)) form.append(Object.assign(document.createElement('input'), { name, value }));
    form.append(Object.assign(document.createElement('input'), { type: 'file', name: 'files', multiple: true }));
    document.body.append(form);
  }, texts);
  await page.locator('#share [type=file]').setInputFiles(files);
  await page.locator('#share').evaluate((form: HTMLFormElement) => form.submit());
}

const file = (name: string, mimeType: string, lines: string[]): SharedFile => ({ name, mimeType, buffer: Buffer.from(lines.join('\r\n')) });
const card = (name: string) => file(`${name}.vcf`, 'text/vcard', ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, 'END:VCARD', '']);
const event = (day: string) =>
  file('coffee.ics', 'text/calendar', [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//EN',
    'BEGIN:VEVENT',
    'UID:coffee',
    `DTSTART:${day.replaceAll('-', '')}T100000Z`,
    'SUMMARY:Coffee',
    'ATTENDEE;CN=Ana Silva:mailto:ana@example.org',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);

test('the manifest says where the share menu sends to', async ({ request, person: _ }) => {
  const { share_target: target, shortcuts } = await (await request.get('/manifest.webmanifest')).json();
  expect(target).toMatchObject({ action: '/api/share-target', method: 'POST', enctype: 'multipart/form-data' });
  expect(target.params).toMatchObject({ title: 'title', text: 'text', url: 'url', files: [{ name: 'files' }] });
  expect(target.params.files[0].accept).toEqual(expect.arrayContaining(['text/calendar', '.ics', 'text/vcard', '.vcf']));
  for (const { url } of shortcuts) expect((await request.get(url)).status()).toBe(200);
});

test('a shared text stands on the log page, understood', async ({ page, person }) => {
  await person.planner.people.meet('Ana Silva');
  await page.goto('/log');
  await hydrated(page);
  await isAccessible(page);
  await share(page, { title: '', text: 'Coffee with Ana yesterday, she sent me a paper', url: 'https://example.org/paper' });
  await expect(page).toHaveURL(/\/log\?/);
  await hydrated(page);
  await expect(page.getByLabel('In one line')).toHaveValue('Coffee with Ana yesterday, she sent me a paper https://example.org/paper');
  await expect(page.getByRole('button', { name: 'Remove Ana Silva' })).toBeVisible();
  await expect(page.getByLabel('Kind of outcome')).toHaveValue('resource');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await isAccessible(page);
  await page.getByRole('button', { name: 'Log conversation' }).click();
  await expect(page.getByText('Logged: coffee chat, Ana Silva.')).toBeVisible();
  await expect(page.getByLabel('In one line')).toHaveValue('');
  expect(await person.tables.interactions.select()).toMatchObject([{ happenedOn: person.inDays(-1) }]);
});

test('a shared calendar goes to the inbox, and shared vCards to the preview of an import', async ({ page, person }) => {
  await page.goto('/log');
  await share(page, {}, [event(person.inDays(-1))]);
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
  await expect(page.getByText('One new suggestion.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Suggestions' })).toContainText('Coffee with Ana Silva. Did it happen?');

  await share(page, {}, [card('Vera Eze'), card('Bo Chen')]);
  await expect(page).toHaveURL(/\/people\/import\//);
  await expect(page.getByText('Vera Eze', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Bo Chen', { exact: true }).first()).toBeVisible();
  expect(await person.tables.people.select()).toEqual([]);
});

test('what cannot be read is said, and changes nothing', async ({ page, person }) => {
  await page.goto('/log');
  await share(page, {}, [file('broken.ics', 'text/calendar', ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:<b>'])]);
  await expect(page.getByRole('heading', { name: 'Not read' })).toBeVisible();
  await page.goto('/log');
  await share(page, { title: ' ', text: '' });
  await expect(page.getByText('Neither a text nor a file arrived.')).toBeVisible();
  await page.goto('/log');
  await share(
    page,
    {},
    Array.from({ length: 11 }, (_, at) => card(`Person ${at}`)),
  );
  await expect(page.getByText('Share at most 10 files at once.')).toBeVisible();
  expect(await person.tables.people.select()).toEqual([]);
});

test('a text that is shared before there is a plan is kept, and the log offers it afterwards', async ({ page, newcomer }) => {
  await page.goto('/welcome');
  await share(page, { text: 'Coffee with Ana – “tariffs”' });
  await expect(page.getByText('This text is kept on this device')).toBeVisible();
  await isAccessible(page);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('throughline.drafts'))).toContain('tariffs');
  await newcomer.planner.plans.begin({
    name: 'Energy',
    objective: 'Move into product management in energy',
    startsOn: newcomer.today,
    endsOn: addDays(newcomer.today, 100),
  });
  await page.goto('/log');
  await hydrated(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('What was said?')).toHaveValue('Coffee with Ana – “tariffs”');
});

test('a text that is shared while signed out is still there after the sign-in, and a file is asked for again', async ({
  page,
  context,
  stranger,
}) => {
  await fromElsewhere(context);
  await stranger.planner.settings.setPassword(await hash(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 }), '');
  await page.goto('/sign-in');
  await share(page, { text: 'Zoom with Ana – “tariffs”' }, [card('Vera Eze')]);
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await page.getByLabel('E-mail').fill(stranger.email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('In one line')).toHaveValue('Zoom with Ana – “tariffs”');
  await expect(page.getByText('the file didn’t get here')).toBeVisible();
  expect(await stranger.tables.people.select()).toEqual([]);
});
