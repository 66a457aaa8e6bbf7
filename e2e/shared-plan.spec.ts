import type { APIRequestContext } from '@playwright/test';
import { eq } from 'drizzle-orm';
import type { Database } from '@/db/engine/client';
import { eighteenConversations } from '@/db/engine/fresh-database';
import { noAddress } from '@/db/engine/secret-token';
import { shares } from '@/db/schema';
import { guestOf } from '@/db/shared/guest';
import { personSchema } from '@/lib/plan/people/person';
import { type ShareDraft, shareSchema } from '@/lib/plan/sharing/share';
import { nameShapes } from '@/lib/plan/testdata/name-shapes';
import { type PeopleLevel, peopleLevels } from '@/lib/plan/words/words';
import { choose } from './support/choose';
import { database, expect, type Person, test } from './support/fixtures';

const shown = { showMentors: true, showSteps: true, showChanges: true, showFeedback: true, showReaders: true, mayComment: true };
const dial = { ...shown, name: 'Wanda', question: 'What would Tomasz say to the driver?' };

const linkFor = async ({ planner, planId }: Person, change: Partial<ShareDraft> = {}) =>
  `/s/${await planner.shares.open(planId, shareSchema.parse({ ...dial, people: 'full', ends: '90', ...change }))}`;

async function withDatabase(change: (db: Database) => Promise<unknown>) {
  const db = database();
  await change(db);
  db.$client.close();
}

/** The page without its random parts. */
async function bytesOf(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  return (await answer.text()).replace(/nonce="[^"]*"/g, '');
}

/** Everything of Ines's that no reader may see, at any level. */
async function secretsOf({ planner, tables, planId, ownerId, email }: Person) {
  const [people, interactions, plans] = await Promise.all([tables.people.select(), tables.interactions.select(), planner.plans.list()]);
  const whole = await Promise.all(people.map(({ id }) => planner.people.whole(id)));
  const others = plans.filter(({ id }) => id !== planId);
  return [
    email,
    ownerId,
    ...people.flatMap(({ id, notes, howMet }) => [id, notes, howMet]),
    ...whole.flatMap(({ emails, phones }) => [...emails, ...phones].map(({ value }) => value)),
    ...interactions.map(({ line }) => line),
    ...others.flatMap(({ id, name, objective }) => [id, name, objective]),
  ].filter(Boolean);
}

const isWord = (name: string) => new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'u');

const seen: Record<PeopleLevel, { tomasz: RegExp; mentors: boolean; links: boolean }> = {
  full: { tomasz: /What would Tomasz say/, mentors: true, links: true },
  first_names: { tomasz: /What would Tomasz say/, mentors: true, links: true },
  initials: { tomasz: /What would T\. W\. say/, mentors: true, links: true },
  counts: { tomasz: /What would someone say/, mentors: true, links: true },
  hidden: { tomasz: /What would someone say/, mentors: false, links: false },
};

for (const level of peopleLevels) {
  test(`a mentor reads the plan with people as ${level}, and no byte holds anything private`, async ({ page, request, ines }) => {
    const path = await linkFor(ines, { people: level });
    const bytes = await bytesOf(request, path);
    for (const secret of await secretsOf(ines)) expect(bytes, secret).not.toContain(secret);

    const people = await ines.tables.people.select();
    const hiddenNames = people.flatMap(({ given, family, display }) => {
      if (level === 'full') return [];
      return level === 'first_names' ? [family, display] : [given, family, display];
    });
    for (const name of hiddenNames) expect(bytes, name).not.toMatch(isWord(name));

    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Move from transit data into product management in energy');
    await expect(page.getByText('Ines Carvalho shares this plan with you, Wanda.')).toBeVisible();
    await expect(page.getByText(seen[level].tomasz)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Three goals' }).getByRole('heading', { level: 3 })).toHaveCount(3);
    await expect(page.getByText(/left open|still open/)).toHaveCount(seen[level].links ? 3 : 0);
    await expect(page.getByRole('heading', { name: 'Mentors' })).toHaveCount(seen[level].mentors ? 1 : 0);
    if (level === 'counts') await expect(page.getByText(/with twelve people/)).toBeVisible();
  });
}

test('names of every shape appear in no byte, wherever they are written', async ({ request, person }) => {
  const { planner, tables, planId, today } = person;
  const plain = await bytesOf(request, await linkFor(person, { people: 'hidden', question: 'Which?' }));
  // Some are words of the page itself, so they are searched for in its texts alone (lib/server/shared-plan.test.ts).
  const shapes = nameShapes.filter(([, , , , leak]) => !leak.test(plain));
  expect(shapes.length).toBeGreaterThan(10);
  for (const [given, family, display] of shapes) await planner.people.save(personSchema.parse({ given, family, display }), today);
  const written = shapes.flatMap(([, , , texts]) => texts).join(', ');
  const goal = { ...eighteenConversations, planId, startsOn: today, dueOn: person.inDays(90) };
  await tables.goals.create({ ...goal, statement: written, unit: written });
  await tables.steps.create({ planId, kind: 'learn', title: written, dueOn: today });
  await tables.feedback.create({ planId, text: written, answer: written, receivedOn: today, answeredOn: today });
  for (const people of ['hidden', 'counts'] as const) {
    const path = await linkFor(person, { people, question: written.slice(0, 500) });
    // The page carries its text twice: as markup and as data for the script. Its key is random.
    const bytes = (await bytesOf(request, path)).replace(/[\w-]{36,}/g, '');
    for (const [given, family, display, , leak] of shapes) expect(bytes, `${given} ${family} ${display}`).not.toMatch(leak);
  }
});

test('the preview shows exactly what the shared plan shows', async ({ page, browser, baseURL, ines, context }) => {
  await ines.signIn(context);
  const guest = await (await browser.newContext({ baseURL })).newPage();
  const on = Object.fromEntries(Object.keys(shown).map((name) => [name, 'on']));
  for (const people of peopleLevels) {
    await guest.goto(await linkFor(ines, { people }));
    await page.goto(`/sharing/preview?${new URLSearchParams({ name: dial.name, question: dial.question, people, ...on })}`);
    expect(await page.getByRole('main').textContent(), people).toBe(await guest.getByRole('main').textContent());
  }
  await guest.context().close();
});

test('a share link can be previewed before its reader has a name', async ({ page, person, context }) => {
  await person.signIn(context);
  await page.goto('/sharing');
  await page.getByLabel('One question (optional)').fill('Which of the two? '.repeat(30));
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByLabel('One question (optional)')).toHaveAccessibleDescription(/At most 500 characters/);

  await page.getByLabel('One question (optional)').fill('Which of the two?');
  const [preview] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: 'Preview' }).click()]);
  await expect(preview.getByText('Ines Carvalho shares this plan with you.')).toBeVisible();
  await expect(preview.getByText('Which of the two?')).toBeVisible();
});

test('a share link shows only the parts that are switched on, and so does the preview', async ({ page, ines, context }) => {
  const off = Object.fromEntries(Object.keys(shown).map((name) => [name, false]));
  const path = await linkFor(ines, { ...off, question: '' });
  // A second visit, which would list what changed.
  await withDatabase((db) => guestOf(db, path.slice('/s/'.length), new Date(`${ines.inDays(-1)}T12:00:00Z`)));
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Three goals']);
  await expect(page.getByRole('button')).toHaveCount(0);
  const said = await ines.planner.feedback.ofPlan(ines.planId);
  for (const { text } of said) expect(await page.content()).not.toContain(text);

  await ines.signIn(context);
  await page.goto('/sharing/preview?people=full&showSteps=on');
  await expect(page.getByRole('complementary', { name: 'About this preview' })).toContainText(
    'Not shown: mentors’ stages, what changed since they last looked, feedback from others and the names of the people who gave it.',
  );
});

test('an answer is given right under the question and stays new to the owner until read', async ({ page, person, browser, baseURL }) => {
  const { planner, today } = person;
  const adaeze = await planner.people.save(personSchema.parse({ given: 'Adaeze', family: 'Nwosu' }), today);
  const guest = await (await browser.newContext({ baseURL })).newPage();
  await guest.goto(await linkFor(person, { personId: adaeze, question: 'Which of the two?' }));
  await expect(guest.getByText('shares this plan with you, Adaeze Nwosu.')).toBeVisible();
  const question = guest.getByRole('region', { name: 'One question' });
  await question.getByLabel('Your feedback').fill('The night bus.');
  await question.getByRole('button', { name: 'Send to Ines' }).click();
  await expect(question.getByRole('status')).toHaveText('Sent. Thank you.');
  await guest.context().close();

  await page.goto('/today');
  const news = page.getByRole('region', { name: 'New from your readers' });
  await expect(news).toContainText('The night bus.');
  await expect(news).toContainText('Adaeze Nwosu');
  const sharing = page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: /^Sharing/ });
  await expect(sharing).toHaveAccessibleName('Sharing 1 new');
  await page.goto(`/people/${adaeze}`);
  await expect(page.getByText('The night bus.')).toBeVisible();

  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.goto('/sharing');
  await expect(page.getByRole('list', { name: 'Feedback', exact: true }).getByText('New', { exact: true })).toBeVisible();
  await answer;
  await page.goto('/today');
  await expect(sharing).toHaveAccessibleName('Sharing');
  await expect(news).toHaveCount(0);
});

test('a share link from a full export gets a new address', async ({ page, person, request }) => {
  await linkFor(person);
  const [share] = await person.planner.shares.ofPlan(person.planId);
  await withDatabase((db) =>
    db
      .update(shares)
      .set({ tokenHash: noAddress('x') })
      .where(eq(shares.id, share?.id ?? '')),
  );
  await page.goto('/sharing');
  await expect(page.getByText('without its address')).toBeVisible();
  await page.getByRole('button', { name: 'Create a new address: Wanda' }).click();
  const address = await page.getByLabel('Copy it now: it is shown only once').inputValue();
  expect((await request.get(address)).status()).toBe(200);
  await page.reload();
  await expect(page.getByText('Not opened yet')).toBeVisible();
  await expect(page.getByText('without its address')).toHaveCount(0);
});

test('a share link leaves no record: no cache, no index, no referrer', async ({ request, ines }) => {
  const headers = (await request.get(await linkFor(ines))).headers();
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['x-robots-tag']).toBe('noindex');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('only a browser that shows the plan counts as a visit, not a program', async ({ request, page, person }) => {
  const path = await linkFor(person);
  const seenAt = async () => (await person.planner.shares.ofPlan(person.planId))[0]?.seenAt;
  const browser = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };
  await request.head(path, { headers: browser });
  await request.get(path, { headers: { ...browser, 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' } });
  await request.get(path, { headers: { ...browser, 'sec-purpose': 'prefetch' } });
  await request.get(path);
  expect(await seenAt()).toBeNull();
  await page.goto(path);
  expect(await seenAt()).toEqual(expect.any(Date));
});

test('revoked, expired and unknown links give the same answer, byte for byte', async ({ request, person, baseURL }) => {
  const headers = { 'x-forwarded-for': '198.51.100.90' };
  const living = await linkFor(person);
  const expired = await linkFor({ ...person, planner: person.plannerAt(person.inDays(-8)) }, { ends: '7' });
  expect((await request.get(living, { headers })).status()).toBe(200);
  const [share] = (await person.planner.shares.ofPlan(person.planId)).filter(({ expiresAt }) => expiresAt && expiresAt > new Date());
  await person.planner.shares.revoke(share?.id ?? '');

  const unknown = await request.get('/s/share_unknown', { headers });
  expect(unknown.status()).toBe(404);
  const body = await unknown.body();
  for (const path of [living, expired, living.slice(0, -1), `${living}x`]) {
    const answer = await request.get(path, { headers });
    expect(answer.status(), path).toBe(404);
    expect((await answer.body()).equals(body), path).toBe(true);
    const post = await request.post(`${path}/feedback`, { headers: { ...headers, origin: baseURL ?? '' }, form: { text: 'Still here' } });
    expect(post.status(), path).toBe(404);
  }
  expect(await person.planner.feedback.ofPlan(person.planId)).toEqual([]);
});

test('a shared plan without a feedback form carries no script and loses no text', async ({ page, request, ines }) => {
  const path = await linkFor(ines, { mayComment: false });
  expect(await bytesOf(request, path)).not.toMatch(/<script|as="script"|__next_f/);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('How to read the thread')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You said, I did' })).toBeVisible();
  await page.getByText('How to read the thread').click();
  await expect(page.getByText('a gap: missing or late')).toBeHidden();
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan is read and feedback is left', async ({ page, person, context }) => {
    await context.clearCookies();
    const goal = {
      ...eighteenConversations,
    } as const;
    await person.tables.goals.create({ ...goal, planId: person.planId, startsOn: person.today, dueOn: person.inDays(90) });
    await page.goto(await linkFor(person));
    await expect(page.getByRole('heading', { level: 3, name: 'Talk with 18 product managers' })).toBeVisible();
    await page.getByLabel('Your feedback').fill('Begin with the driver.\nThen the night.');
    await page.getByRole('button', { name: 'Send to Ines' }).click();
    await expect(page.getByRole('status')).toHaveText('Sent. Thank you.');
    expect(await person.planner.feedback.ofPlan(person.planId)).toMatchObject([
      { text: 'Begin with the driver.\nThen the night.', fromName: 'Wanda', kind: null },
    ]);
  });
});

test('a double click sends feedback once, too many have to wait, and too long a text is refused', async ({ request, person, baseURL }) => {
  const path = `${await linkFor(person)}/feedback`;
  const headers = { origin: baseURL ?? '' };
  const send = (text: string, guestKey: string = crypto.randomUUID()) =>
    request.post(path, { headers, form: { text, fromName: 'Wanda', guestKey }, maxRedirects: 0 });

  const key = crypto.randomUUID();
  const many = await Promise.all(Array.from({ length: 8 }, () => send('Once', key)));
  expect(many.map((answer) => answer.status())).toEqual(Array(8).fill(303));
  expect((await send('Once', key)).status()).toBe(303);
  expect((await send('x'.repeat(2001))).headers().location).toContain('sent=again');
  expect((await person.planner.feedback.ofPlan(person.planId)).map(({ text }) => text)).toEqual(['Once']);

  for (const text of ['Two', 'Three', 'Four', 'Five']) expect((await send(text)).status()).toBe(303);
  const tooMany = await send('Six');
  expect(tooMany.status()).toBe(429);
  expect(Number(tooMany.headers()['retry-after'])).toBeGreaterThan(0);
});

test('a share link is created for one reader, shown once, and revoked at once', async ({ page, person, browser, baseURL }) => {
  await page.goto('/sharing');
  await page.getByLabel('Who is it for?').fill('Adaeze');
  await page.getByRole('radio', { name: 'Initials' }).check();
  await page.getByRole('button', { name: 'Create link' }).click();
  const address = await page.getByLabel('Copy it now: it is shown only once').inputValue();
  expect(address).toMatch(new RegExp(`^${baseURL}/s/share_[\\w-]{43}$`));

  const guest = await (await browser.newContext()).newPage();
  expect((await guest.goto(address))?.status()).toBe(200);
  await expect(guest.getByText('Ines Carvalho shares this plan with you, Adaeze.')).toBeVisible();

  await page.reload();
  expect(await page.content()).not.toContain(address.split('/s/')[1]);
  await choose(page, 'More about Adaeze’s link', 'End link');
  await expect(page.getByRole('heading', { name: 'Ended' })).toBeVisible();
  expect((await guest.goto(address))?.status()).toBe(404);
  expect(await person.planner.shares.ofPlan(person.planId)).toMatchObject([
    { name: 'Adaeze', people: 'initials', revokedAt: expect.any(Date) },
  ]);
  await guest.context().close();
});
