import { eighteenConversations } from '@/db/engine/fresh-database';
import { guestOf } from '@/db/shared/guest';
import { personSchema } from '@/lib/plan/people/person';
import { nameShapes } from '@/lib/plan/testdata/name-shapes';
import { type PeopleLevel, peopleLevels } from '@/lib/plan/words/words';
import { expect, test } from './support/fixtures';
import { bytesOf, dial, linkFor, secretsOf, shown, withDatabase } from './support/share-links';

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
