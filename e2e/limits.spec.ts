import { getTableColumns } from 'drizzle-orm';
import { copiedTables, nameOf, pointingKeys } from '@/db/jobs/export/copied-tables';
import { oneOfEach } from '@/db/one-of-each';
import { shareSchema } from '@/lib/plan/sharing/share';
import { database, expect, type Person, test } from './support/fixtures';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes values that no form accepts into every day, number and choice of a person's rows, as someone editing the file could. */
function spoil(ownerId: string, wrong: { day: string; number: number; choice: string }) {
  const { $client: sqlite } = database();
  for (const table of copiedTables) {
    const keep = new Set([...pointingKeys(table), 'id', 'version', 'ownerId']);
    for (const [key, column] of Object.entries(getTableColumns(table))) {
      if (keep.has(key)) continue;
      const value = column.enumValues?.length ? wrong.choice : { custom: wrong.day, number: wrong.number }[String(column.dataType)];
      if (value === undefined) continue;
      sqlite.prepare(`update or ignore "${nameOf(table)}" set "${snake(key)}" = ? where owner_id = ?`).run(value, ownerId);
    }
  }
  sqlite.close();
}

async function livedIn(person: Person) {
  const db = database();
  const ids = await oneOfEach(db, person.ownerId);
  db.$client.prepare('update users set current_plan_id = ? where id = ?').run(ids.plans, person.ownerId);
  db.$client.close();
  const dial = { name: 'Wanda', people: 'full', showSteps: true, showMentors: true, ends: 'never' } as const;
  const token = await person.planner.shares.open(ids.plans ?? '', shareSchema.parse(dial));
  const { goals, people, steps, mentors, organizations } = ids;
  const lists = [
    '/today',
    '/plan',
    '/plans',
    '/progress',
    '/goals',
    '/people',
    '/mentors',
    '/steps',
    '/steps?view=week',
    '/steps?view=month',
    '/organizations',
  ];
  const others = [
    '/people/triage',
    '/people/duplicates',
    '/people/import',
    '/sharing',
    '/sharing/preview?name=Wanda&people=full&showSteps=on&showMentors=on',
    '/settings',
    `/s/${token}`,
  ];
  const rows = [
    `/goals/${goals}`,
    `/goals/${goals}/edit`,
    `/people/${people}`,
    `/people/${people}/edit`,
    `/people/${people}/brief`,
    `/steps/${steps}`,
    `/mentors/${mentors}`,
    `/organizations/${organizations}`,
  ];
  return { ids, pages: [...lists, ...others, ...rows] };
}

for (const wrong of [
  { day: 'banana', number: 0.5, choice: 'zzz' },
  { day: '9999-99-99', number: -7, choice: '' },
  { day: '+275760-09-13', number: 1e300, choice: '__proto__' },
]) {
  test(`rows with ${wrong.day} and ${wrong.number} still open on every page`, async ({ page, person }) => {
    const { pages } = await livedIn(person);
    spoil(person.ownerId, wrong);
    const statuses: Record<string, number> = {};
    for (const path of pages) statuses[path] = (await page.request.get(path)).status();
    expect(statuses).toEqual(Object.fromEntries(pages.map((path) => [path, 200])));
  });
}

test('a goal with an impossible due date can be given a real one', async ({ page, person }) => {
  const { ids } = await livedIn(person);
  const db = database();
  db.$client.prepare("update goals set due_on = 'banana' where id = ?").run(ids.goals);
  db.$client.close();
  await page.goto(`/goals/${ids.goals}/edit`);
  await page.getByLabel('Due date').fill('2027-08-31');
  await page.getByLabel('Emergency? Say why it can’t wait').fill('It was due on no day');
  await page.getByLabel('Why save anyway?').fill('Only the day changed');
  await page.getByRole('button', { name: 'Save goal' }).click();
  await page.waitForURL(`/goals/${ids.goals}`);
  expect(await person.planner.goals.find(ids.goals ?? '')).toMatchObject({ dueOn: '2027-08-31' });
});

test('a page number past the end shows the last page', async ({ page, person }) => {
  for (let at = 0; at < 51; at++) await person.planner.people.meet(`Person ${String(at).padStart(2, '0')}`);
  await page.goto('/people?page=77');
  await expect(page.getByRole('link', { name: 'Person 50' })).toBeVisible();
  await expect(page.getByText('51 to 51')).toBeVisible();
});

test('a full export with impossible rows is imported without them and says which', async ({ page, person, stranger, browser, baseURL }) => {
  await livedIn(stranger);
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  await stranger.signIn(context);
  const file = await (await context.request.get('/api/export/everything.json')).json();
  await context.close();
  const [friend] = file.tables.people;
  Object.assign(friend, { rhythmDays: 0.5, lastContactOn: '2027-03-01' });
  Object.assign(file.tables.goals[0], { dueOn: 'banana' });
  await page.goto('/people/import');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'e.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await expect(page.getByText('Person “Tomasz', { exact: false })).toContainText('rhythm');
  await expect(page.getByText('Goal “Talk with nine”')).toContainText('due date');
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.waitForURL('/today');
  expect(await person.tables.goals.select()).toEqual([]);
});

test('many exports at once have to wait, while another account is served', async ({ page, person, stranger, browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  await stranger.signIn(context);
  await person.planner.people.meet('Ana Abel');
  const asked = Array.from({ length: 30 }, () => page.request.get('/api/export/everything.json'));
  const other = await context.request.get('/api/export/people.csv');
  expect(other.status()).toBe(200);
  const answers = await Promise.all(asked);
  const refused = answers.filter((answer) => answer.status() !== 200);
  for (const answer of refused) {
    expect(answer.status()).toBe(503);
    expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
    expect(await answer.text()).toContain('Try again in a minute');
  }
  expect(refused.length).toBeGreaterThan(0);
  await context.close();
});

test('after twenty uploads in an hour the next is refused with the time to wait', async ({ page, person: _signedIn }) => {
  const send = () =>
    page.request.post('/api/import?name=a.csv&size=1', { data: Buffer.from('x'), headers: { origin: new URL(page.url()).origin } });
  await page.goto('/people/import');
  for (let upload = 0; upload < 20; upload++) expect((await send()).status()).toBe(200);
  const refused = await send();
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
  expect((await refused.json()).problem).toContain('more than 20 files in an hour');
});
