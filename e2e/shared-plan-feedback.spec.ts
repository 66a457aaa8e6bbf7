import { eighteenConversations } from '@/db/engine/fresh-database';
import { personSchema } from '@/lib/plan/people/person';
import { expect, test } from './support/fixtures';
import { linkFor } from './support/share-links';

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
  await page.getByRole('link', { name: 'What’s new, 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What’s new' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What’s new' })).toContainText('The night bus.');
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
