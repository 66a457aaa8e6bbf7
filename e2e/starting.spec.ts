import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { backUp } from '@/db/engine/backup';
import { openBeside, openDatabase } from '@/db/engine/open';
import { type OwnServer, ownServer } from './support/own-server';
import { rawRequest } from './support/raw-request';

let own: OwnServer;

test.beforeEach(() => {
  own = ownServer();
});

test.afterEach(() => own.close());

for (const [what, arrange, line] of [
  ['empty', (file: string) => fs.writeFileSync(file, ''), 'is empty'],
  ['foreign', (file: string) => fs.writeFileSync(file, 'name,email\n'), 'is not a Throughline database'],
  ['of a newer version', (file: string) => openDatabase(file).exec('PRAGMA user_version = 9999').close(), 'written by a newer Throughline'],
  ['missing where one was', (file: string) => fs.writeFileSync(`${file}.was-here`, ''), 'is missing, but there was one'],
] as const) {
  test(`a database that is ${what} is refused in one line and left unchanged`, async () => {
    const file = path.join(own.folder, 'throughline.db');
    arrange(file);
    const before = fs.existsSync(file) && fs.readFileSync(file);
    const { printed, ended } = own.serve();
    expect(await ended).toEqual([1, null]);
    expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining(line)]);
    expect(fs.existsSync(file) && fs.readFileSync(file)).toEqual(before);
  });
}

test('a damaged database stops the start with one line that names the backup to restore', async () => {
  const file = path.join(own.folder, 'throughline.db');
  const first = own.serve();
  await own.ready();
  first.child.kill('SIGTERM');
  await first.ended;
  const backup = backUp(file, new Date());
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(file, bytes.fill(0x5a, bytes.length - 20 * 4096, bytes.length - 4096));
  const { printed, ended } = own.serve();
  expect(await ended).toEqual([1, null]);
  expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining(`npm run restore -- ${backup}`)]);
});

test('damage found while running ends the process', async () => {
  const file = path.join(own.folder, 'throughline.db');
  const { printed, ended } = own.serve();
  await own.ready();
  const sqlite = openBeside(file);
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.close();
  const bytes = fs.readFileSync(file);
  const opened = fs.openSync(file, 'r+');
  fs.writeSync(opened, Buffer.alloc(bytes.length - 4096, 0x5a), 0, bytes.length - 4096, 4096);
  fs.closeSync(opened);
  const body = [Buffer.from('email=ada%40example.org&password=not+the+one')];
  const headers = { origin: own.origin, 'content-type': 'application/x-www-form-urlencoded' };
  await rawRequest(own.origin, '/api/sign-in', { method: 'POST', headers, body }).catch(() => {});
  expect(await ended).toEqual([1, null]);
  expect(printed.err).toContain('is damaged');
});

for (const env of [{}, { AUTH_SECRET: 'a secret of at least 32 characters' }] as Record<string, string>[]) {
  test(`a read-only folder is reported in one line${env.AUTH_SECRET ? ' when AUTH_SECRET is set' : ''}`, async () => {
    fs.writeFileSync(path.join(own.folder, 'taken'), '');
    const { printed, ended } = own.serve({ DATA_DIR: path.join(own.folder, 'taken', 'data'), ...env });
    expect(await ended).toEqual([1, null]);
    expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining('Set DATA_DIR to a folder this user can write to.')]);
  });
}

test('plain http on a public address logs a warning', async () => {
  const { printed } = own.serve({ APP_URL: 'http://plan.example.org' });
  await expect.poll(() => printed.err).toContain('http://plan.example.org uses plain http');
});

test('the demo is loaded once and prints how to sign in and its share links', async ({ page }) => {
  const { child, printed, ended } = own.serve({ SEED_DEMO: '1' });
  await own.ready();
  const [, email, password] = /as (\S+) with the password “([^”]+)”/.exec(printed.out) ?? [];
  const links = [...printed.out.matchAll(/link for .*: (http\S+)/g)].map(([, link]) => link);
  expect(links).toHaveLength(2);
  await page.goto(`${own.origin}/sign-in`);
  await page.getByLabel('E-mail').fill(email ?? '');
  await page.getByLabel('Password').fill(password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${own.origin}/today`);
  await page.goto(links[0] ?? '');
  await expect(page.getByText('Ines Carvalho shares this plan with you')).toBeVisible();
  child.kill('SIGTERM');
  await ended;
  const again = own.serve({ SEED_DEMO: '1' });
  await own.ready();
  expect(again.printed.out).toContain(`as ${email} with`);
  expect(again.printed.out).not.toContain('/s/');
});

test('the demo is not loaded on a public address', async () => {
  const { printed, ended } = own.serve({ SEED_DEMO: '1', APP_URL: 'https://plan.example.org' });
  expect(await ended).toEqual([1, null]);
  expect(printed.err.trim().split('\n')).toEqual([expect.stringContaining('only where APP_URL is a loopback address')]);
  expect(fs.existsSync(path.join(own.folder, 'throughline.db'))).toBe(false);
});
