import { once } from 'node:events';
import fs from 'node:fs';
import type { RequestListener } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { databaseOn } from '@/db/engine/client';
import { openBeside } from '@/db/engine/open';
import { calendarFile } from './support/calendar-file';
import { expect, newPerson, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { type OwnServer, ownServer } from './support/own-server';

/** A certificate that only the journeys trust, for localhost and a hundred years. */
const tls = (part: 'key' | 'cert') => path.join(import.meta.dirname, 'support', 'localhost', `${part}.pem`);

let own: OwnServer;
let server: https.Server;
let answer: RequestListener;

test.beforeEach(async () => {
  own = ownServer();
  server = https
    .createServer({ key: fs.readFileSync(tls('key')), cert: fs.readFileSync(tls('cert')) }, (...exchange) => answer(...exchange))
    .listen(0);
  await once(server, 'listening');
  own.serve({ CALENDAR_HOSTS: 'private:localhost', NODE_EXTRA_CA_CERTS: tls('cert') });
  await own.ready();
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
  own.close();
});

test('a calendar is read from its address, again on demand, says why it failed, and is removed', async ({ page, context }) => {
  const person = await newPerson(own.origin, 'Ines Carvalho', databaseOn(openBeside(path.join(own.folder, 'throughline.db'))));
  await person.signIn(context);
  const { planner, today } = person;
  const event = (uid: string, days: number) => ({ uid, day: person.inDays(days), title: 'Coffee', guests: [`Guest ${uid}`] });
  const etags: (string | undefined)[] = [];
  const show = (events: ReturnType<typeof event>[], etag: string) => {
    answer = ({ headers }, response) => {
      etags.push(headers['if-none-match']);
      if (headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'Content-Type': 'text/calendar', ETag: etag }).end(calendarFile(events));
    };
  };
  show([event('a', -1)], '"one"');
  const address = `https://localhost:${(server.address() as AddressInfo).port}/private-secret.ics`;

  await page.goto(`${own.origin}/settings/sources`);
  await hydrated(page);
  const form = page.getByRole('form', { name: 'Add a calendar' });
  await form.getByLabel('Name').fill('Work');
  await form.getByLabel('Address').fill('https://calendar.google.com/private.ics');
  await form.getByRole('button', { name: 'Add calendar' }).click();
  await expect(form).toContainText('calendar.google.com is not among the hosts this server reads calendars from');
  await form.getByLabel('Address').fill(address);
  await form.getByRole('button', { name: 'Add calendar' }).click();
  await expect(page.getByText('Calendar added and read.')).toBeVisible();
  const row = page.getByRole('list', { name: 'Calendars' }).getByRole('listitem');
  await expect(row).toContainText('localhost');
  await expect(page.locator('main')).not.toContainText('private-secret');
  expect(await planner.inbox.open(today)).toMatchObject([{ title: 'Coffee' }]);

  const readNow = () => row.getByRole('button', { name: 'Read Work now' }).click();
  await readNow();
  await expect.poll(() => etags).toEqual([undefined, '"one"']);
  show([event('a', -1), event('b', -2)], '"two"');
  await readNow();
  await expect.poll(async () => (await planner.inbox.open(today)).length).toBe(2);

  const problem = async () => (await planner.calendars.list())[0]?.problem;
  for (const [status, body, says] of [
    [401, '', 'The calendar asks for a password. Use its secret address.'],
    [500, '', 'The calendar’s server answered with an error (500).'],
    [200, '<!doctype html><title>Sign in</title>', 'This is not a calendar file.'],
  ] as const) {
    answer = (_, response) => response.writeHead(status, { 'Content-Type': 'text/html' }).end(body);
    await readNow();
    await expect.poll(problem).toContain(says);
    await page.reload();
    await hydrated(page);
    await expect(row).toContainText(says);
  }
  expect(await planner.inbox.open(today)).toHaveLength(2);

  show([event('a', -1)], '"three"');
  await readNow();
  await expect.poll(problem).toBe('');
  await row.getByRole('button', { name: 'More about Work' }).click();
  await page.getByRole('menuitem', { name: 'Remove calendar' }).click();
  await expect(page.getByText('Calendar removed. What it suggested stays in your inbox.')).toBeVisible();
  await expect(row).toHaveCount(0);
  expect(await planner.calendars.list()).toEqual([]);
  expect(await planner.inbox.open(today)).toHaveLength(2);
  person.close();
});
