import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { databaseOn } from '@/db/engine/client';
import { openBeside } from '@/db/engine/open';
import { expect, newPerson, test } from './support/fixtures';
import { ownServer } from './support/own-server';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `Ana,Abel-${at},https://www.linkedin.com/in/ana-${at},,Kelda ${at % 50},Analyst,05 Mar 2024`);
const connections = (count: number) => Buffer.from([header, ...rows(count)].join('\n'));

const upload = (page: Page, baseURL: string | undefined, name: string, data: Buffer) =>
  page.request.post(`/api/import?${new URLSearchParams({ name, size: String(data.length) })}`, {
    headers: { origin: baseURL ?? '', 'content-type': 'application/octet-stream' },
    data,
  });

const zip = (members: Record<string, Uint8Array>) => Buffer.from(zipSync(members));
const spreadsheet = zip({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') });
const refused: [what: string, name: string, file: Buffer, says: RegExp][] = [
  ['a ZIP bomb', 'export.zip', zip({ 'Connections.csv': new Uint8Array(200 * 2 ** 20) }), /larger than 10 MB/],
  ['a ZIP within a ZIP', 'export.zip', zip({ 'inner.zip': zip({ 'Connections.csv': connections(1) }) }), /ZIP file inside this ZIP/],
  ['a spreadsheet renamed', 'people.csv', spreadsheet, /spreadsheet/],
  ['100,000 columns', 'people.csv', Buffer.from(`${header}${',x'.repeat(100_000)}\nAna`), /more than \d+ columns/],
  ['25,001 rows', 'people.csv', connections(25_001), /more than 25,000 rows/],
  ['a ZIP that was cut', 'export.zip', zip({ 'Connections.csv': connections(500) }).subarray(0, 900), /damaged or incomplete/],
  ['a quotation mark that stays open', 'people.csv', Buffer.from(`${header}\n"Ana,Abel,,,,,\nBo,"Berg,,,,,\n`), /line 2/],
  ['a file of everything that is broken', 'throughline.json', Buffer.from('{"format":"throughline","version":1,"tables":{'), /\w/],
];

test('each unreadable file is refused with a sentence and leaves nothing behind', async ({ page, person, baseURL }) => {
  for (const [what, name, file, says] of refused) {
    const answer = await upload(page, baseURL, name, file);
    expect(answer.status(), what).toBe(422);
    expect((await answer.json()).problem, what).toMatch(says);
  }
  expect(await person.planner.imports.latest()).toEqual([]);
  expect(await person.tables.people.select()).toEqual([]);
});

test('30 MB are refused before they are sent', async ({ page, person }) => {
  await page.goto('/people/import');
  await page.getByLabel('Choose a file').setInputFiles({ name: 'all.csv', mimeType: 'text/csv', buffer: Buffer.alloc(30 * 2 ** 20, 'a') });
  await expect(page.getByText('“all.csv” is larger than 10 MB.')).toBeVisible();
  expect(await person.planner.imports.latest()).toEqual([]);
});

test('an interrupted upload imports nothing, and the next one is read', async ({ page, person, baseURL, context }) => {
  const file = connections(2000);
  const [cookie] = await context.cookies();
  const request = http.request(`${baseURL}/api/import?name=a.csv&size=${file.length}`, {
    method: 'POST',
    headers: { origin: baseURL, cookie: `${cookie?.name}=${cookie?.value}`, 'content-length': file.length },
  });
  const broken = new Promise((resolve) => request.once('error', resolve));
  request.write(file.subarray(0, file.length / 2), () => request.destroy());
  await broken;
  expect((await upload(page, baseURL, 'whole.csv', file)).status()).toBe(200);
  expect((await person.planner.imports.latest()).map(({ fileName }) => fileName)).toEqual(['whole.csv']);
});

test('formulas and scripts are shown as plain names on every page and in every file', async ({ page, person, baseURL }) => {
  const names = ["=cmd|' /C calc'!A0", '<script>document.title = "run"</script>', '<img src=x onerror="document.title = 1">', '@SUM(1+1)'];
  const cells = names.map((name) => `"${name.replaceAll('"', '""')}",,,,-1+1,+44,`);
  const { goTo } = await (await upload(page, baseURL, '<b>names</b>.csv', Buffer.from([header, ...cells].join('\n')))).json();
  await page.goto(goTo);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Four people added')).toBeVisible();
  for (const path of ['/people', goTo]) {
    await page.goto(path);
    for (const name of names) await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
    expect(await page.title()).not.toMatch(/run|^1/);
  }
  await page.goto('/people/triage');
  expect(names).toContain(await page.getByRole('form', { name: 'Sort this person' }).getByRole('heading').textContent());
  await page.goto('/people?q=script');
  await page.getByRole('link', { name: names[1] }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: names[1] })).toBeVisible();

  const table = await (await page.request.get('/api/export/people.csv')).text();
  expect(table.match(/(^|[,"\n])[=+@-]/gm)).toBeNull();
  const again = await (await upload(page, baseURL, 'people.csv', Buffer.from(table))).json();
  await page.goto(again.goTo);
  await expect(page.getByText(/Everyone in this file is already in your people/)).toBeVisible();
  expect((await person.tables.people.select()).map(({ given }) => given).toSorted()).toEqual(names.toSorted());
});

test('a search of ten thousand characters, or of search syntax, finds no one and does no harm', async ({ page, person }) => {
  await person.planner.people.meet('Ana Abel');
  for (const typed of ['x'.repeat(10_000), '"', '* OR *', 'NEAR(a b)', 'name:ana AND', '^-{}()', '%00', "'; drop table people"]) {
    const answer = await page.request.get(`/api/search?${new URLSearchParams({ q: typed })}`);
    expect([answer.status(), (await answer.json()).people], typed.slice(0, 20)).toEqual([200, []]);
    expect((await page.request.get(`/people?${new URLSearchParams({ q: typed })}`)).status(), typed.slice(0, 20)).toBe(200);
  }
  const found = await (await page.request.get('/api/search?q="ana"*')).json();
  expect(found.people).toMatchObject([
    {
      name: [
        { text: 'Ana', matches: true },
        { text: ' Abel', matches: false },
      ],
    },
  ]);
});

test('two tabs that store the same file at once store it once', async ({ page, person, baseURL, context }) => {
  const { goTo } = await (await upload(page, baseURL, 'connections.csv', connections(3000))).json();
  const tabs = [page, await context.newPage()];
  for (const tab of tabs) await tab.goto(goTo);
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: 'Import', exact: true }).click()));
  for (const tab of tabs) await expect(tab.getByText('3,000 people added')).toBeVisible();
  expect(await person.tables.people.select()).toHaveLength(3000);
  expect(await person.planner.imports.latest()).toMatchObject([{ state: 'stored' }]);
});

test('a server killed while it stores has stored everyone or no one', async ({ page, context }) => {
  const own = ownServer();
  try {
    const killed = own.serve();
    await own.ready();
    const file = path.join(own.folder, 'throughline.db');
    const person = await newPerson(own.origin, 'Ines Carvalho', databaseOn(openBeside(file)));
    await person.signIn(context);
    await page.goto(`${own.origin}/people/import`);
    await page.getByLabel('Choose a file').setInputFiles({ name: 'all.csv', mimeType: 'text/csv', buffer: connections(8000) });
    await expect(page.getByText('8,000 people would be added')).toBeVisible();
    const stored = page.url();
    person.close();

    // The database's log grows while the batch is being committed.
    const logged = () => fs.statSync(`${file}-wal`).size;
    const before = logged();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect.poll(() => logged() > before, { intervals: [1] }).toBe(true);
    killed.child.kill('SIGKILL');
    await killed.ended;

    own.serve();
    await own.ready();
    const db = databaseOn(openBeside(file));
    const count = (table: string) => db.$client.prepare(`select count(*) from ${table}`).pluck().get();
    const state = db.$client.prepare('select state from imports').pluck().get();
    expect([count('people'), count('organizations')]).toEqual(state === 'stored' ? [8000, 50] : [0, 0]);
    await page.goto(stored);
    const again = page.getByRole('button', { name: 'Import', exact: true });
    if (state === 'pending') await again.click();
    await expect(page.getByText('8,000 people added')).toBeVisible();
    expect(count('people')).toBe(8000);
    expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
    db.$client.close();
  } finally {
    own.close();
  }
});
