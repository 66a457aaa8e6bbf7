import { expect, test } from '@playwright/test';
import { startSession } from '@/db/accounts/sessions';
import { plannerOf } from '@/db/planner';
import { day } from '@/lib/plan/time/day';
import { type OwnServer, ownServer } from './support/own-server';
import { rawRequest } from './support/raw-request';

let own: OwnServer;
test.beforeEach(() => {
  own = ownServer();
});
test.afterEach(() => own.close());

test('on a full disk nothing is reported as saved, reading still works, and the app recovers on its own', async ({ context }) => {
  // No file of this process may grow beyond 8 MB: to the app it is a disk that fails.
  own.serve({}, { largestFile: 8 * 1024 * 1024 });
  await own.ready();
  const { db, ownerId } = await own.account();
  const planner = plannerOf(db, ownerId, new Date());
  await planner.plans.begin({ name: 'Energy', objective: 'Into energy', startsOn: day('2026-01-01'), endsOn: day('2199-12-31') });
  await context.addCookies([{ name: 'throughline.session', value: await startSession(db, ownerId, '', new Date()), url: own.origin }]);
  const ready = async () => (await rawRequest(own.origin, '/api/health/ready')).status;
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tomasz Wierzba\r\nEND:VCARD\r\n';
  const send = () =>
    context.request.post(`${own.origin}/api/import?name=people.vcf&size=${card.length}`, {
      data: Buffer.from(card),
      headers: { origin: own.origin },
    });

  // Another program fills the log of the database up to there.
  db.$client.pragma('wal_autocheckpoint = 0');
  db.$client.exec(`create table filler (bytes blob); insert into filler values (zeroblob(${20 * 1024 * 1024}))`);
  await expect.poll(ready).toBe(503);
  const refused = await send();
  expect([refused.status(), (await refused.json()).problem]).toEqual([503, expect.stringContaining('Nothing can be saved here right now')]);
  expect((await context.request.get(`${own.origin}/people`)).status()).toBe(200);

  db.$client.exec('drop table filler');
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
  await expect.poll(ready).toBe(200);
  await expect.poll(async () => (await send()).status()).toBe(200);
  db.$client.close();
});
