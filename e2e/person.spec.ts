import { eighteenConversations } from '@/db/engine/fresh-database';
import { isAccessible } from './support/accessible';
import { expect, type Person, test } from './support/fixtures';
import { meet } from './support/meet';

/** A goal that counts conversations. @returns its id */
const conversations = ({ tables, planId, inDays }: Person, statement: string = eighteenConversations.statement) =>
  tables.goals.create({ planId, ...eighteenConversations, statement, startsOn: inDays(-30), dueOn: inDays(100) });

test('a person is added: errors show beside their fields, and notes run no script', async ({ page, person }) => {
  await page.goto('/people');
  await page.getByRole('link', { name: 'Add the first' }).click();
  await page.getByRole('button', { name: 'Add person' }).click();
  await expect(page.getByText('Enter at least one name')).toBeVisible();
  await page.getByLabel('First name').fill('Tomasz');
  await page.getByLabel('Last name').fill('Wierzba');
  await page.getByRole('radio', { name: 'A relevant organization' }).check();
  await page.getByLabel('Organization', { exact: true }).fill('Northgrid Flex');
  await page.getByRole('radio', { name: /Active/ }).check();
  await page.getByLabel('Links').fill('javascript:alert(1)');
  await page
    .getByLabel('Notes')
    .fill('Hates **decks**. <img src=x onerror=alert(1)> [talk](javascript:alert(1)) [site](https://example.org)');
  await page.getByRole('button', { name: 'Add person' }).click();
  await expect(page.getByText(/give the address of a web page/)).toBeVisible();
  await page.getByLabel('Links').fill('example.org/in/tomasz');
  await page.getByRole('button', { name: 'Add person' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tomasz Wierzba' })).toBeVisible();
  await expect(page.locator('strong', { hasText: 'decks' })).toBeVisible();
  expect(
    await page
      .getByRole('region', { name: 'Notes' })
      .locator('a')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])),
  ).toEqual([['https://example.org', 'nofollow noopener noreferrer']]);
  expect(await page.getByRole('region', { name: 'Notes' }).locator('img').count()).toBe(0);
  expect(await person.tables.people.select()).toMatchObject([{ display: 'Tomasz Wierzba' }]);
  await isAccessible(page);
});

test('a former job is kept when someone changes theirs', async ({ page, person }) => {
  const id = await meet(person, { given: 'Tomasz', organization: 'Northgrid Flex' });
  await page.goto(`/people/${id}`);
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Organization', { exact: true }).fill('Kelda Power');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Northgrid Flex until')).toBeVisible();
  expect(await person.tables.organizations.select()).toHaveLength(2);
});

test('a person’s timeline shows their conversations, and each gap is fixed in place', async ({ page, person }) => {
  const { planner, tables, today, inDays } = person;
  const id = await meet(person, { given: 'Tomasz', family: 'Wierzba', rhythmDays: '28' });
  const conversation = await tables.interactions.create({
    personId: id,
    kind: 'coffee_chat',
    happenedOn: inDays(-5),
    line: 'Show one decision.',
  });
  await tables.outcomes.create({
    personId: id,
    interactionId: conversation,
    kind: 'advice',
    direction: 'received',
    text: 'Write it up as a case',
    happenedOn: inDays(-5),
    reportBackBy: inDays(9),
  });
  await tables.interactions.create({ personId: id, kind: 'message', happenedOn: inDays(-3), line: 'Sent the draft', isOutreach: true });
  await page.goto(`/people/${id}`);
  const thread = page.getByRole('list', { name: 'Your thread with Tomasz' });
  await expect(thread.getByRole('listitem')).toHaveCount(2);
  await expect(thread.getByText('Coffee chat')).toBeVisible();
  await expect(thread.getByText('You wrote to Tomasz')).toBeVisible();
  await expect(page.getByText('Fresh', { exact: true })).toBeVisible();

  await thread.getByRole('button', { name: 'They answered' }).click();
  await expect(thread.getByText('Tomasz answered')).toBeVisible();
  await thread.getByRole('button', { name: 'Tell Tomasz what you did' }).click();
  await page.getByLabel('What you did with it, and how it went').fill('Wrote it; sent it to you.');
  await page.getByRole('button', { name: 'Mark as reported back' }).click();
  await expect(thread.getByText('Reported back to Tomasz')).toBeVisible();
  expect((await planner.people.whole(id)).lastContactOn).toBe(today);
  await isAccessible(page);
});

test('a person becomes a key connection on their own page', async ({ page, person }) => {
  const { planner, planId } = person;
  const id = await meet(person, { given: 'Tomasz', family: 'Wierzba' });
  const goalId = await conversations(person);
  await page.goto(`/people/${id}`);
  await page.getByRole('button', { name: 'Add to a goal' }).click();
  await page.getByRole('radio', { name: 'Information' }).check();
  await page.getByRole('button', { name: 'Add to this goal' }).click();
  await expect(page.getByRole('link', { name: 'Talk with 18 product managers' })).toBeVisible();
  expect(await planner.keyConnections.ofPlan(planId)).toMatchObject([{ goalId, personId: id, role: 'information' }]);
});

test('reminders for a person are paused for two weeks, and a meeting is prepared', async ({ page, person }) => {
  const id = await meet(person, { given: 'Tomasz', family: 'Wierzba', rhythmDays: '28' });
  await person.tables.keyConnections.create({ goalId: await conversations(person), personId: id, role: 'information' });
  await page.goto(`/people/${id}`);
  await page.getByRole('button', { name: 'More about the rhythm' }).click();
  await page.getByRole('menuitem', { name: 'Snooze for two weeks' }).click();
  await expect(page.getByText(/Snoozed until/).first()).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Prepare' }).click();
  await expect(page.getByRole('heading', { name: 'Before you meet Tomasz' })).toBeVisible();
  await expect(page.getByText('What surprised you most about this work?')).toBeVisible();
  await isAccessible(page);
});

test('a person is removed, and undo restores them with their conversations', async ({ page, person }) => {
  const { tables, today } = person;
  const id = await meet(person, { given: 'Tomasz', family: 'Wierzba' });
  await tables.interactions.create({ personId: id, kind: 'coffee_chat', happenedOn: today });
  await page.goto(`/people/${id}`);
  await page.getByRole('button', { name: 'More about Tomasz Wierzba' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page).toHaveURL(/\/people$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  expect(await tables.interactions.select()).toMatchObject([{ personIds: [id] }]);
});

test('a star is added and removed, and is part of the export', async ({ page, person }) => {
  const id = await meet(person, { given: 'Tomasz', family: 'Wierzba', tags: 'grid' });
  await page.goto(`/people/${id}`);
  const star = page.getByRole('button', { name: 'Star', exact: true });
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: 'key', exact: true })).toBeHidden();
  expect(await (await page.request.get(`/api/export/people.csv?ids=${id}`)).text()).toContain('key');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  expect((await person.planner.people.whole(id)).tags).toEqual(['grid']);
});

test('the page for a meeting prints on one sheet, however long the history is', async ({ page, person }) => {
  const { tables, planId, inDays } = person;
  const long = 'What a long story this was, with every turn of it told twice. '.repeat(8).trim();
  const id = await meet(person, { given: 'Tomasz', family: 'Wierzba', organization: 'Northgrid Flex', howMet: long });
  for (let count = 1; count <= 7; count += 1) {
    const goalId = await conversations(person, `${count}: ${long.slice(0, 150)}`);
    await tables.keyConnections.create({ goalId, personId: id, role: 'advice', reason: long });
    await tables.interactions.create({ personId: id, kind: 'coffee_chat', happenedOn: inDays(-count), line: long });
    await tables.steps.create({ planId, personId: id, kind: 'follow_up', title: `${count}: ${long.slice(0, 190)}`, dueOn: inDays(count) });
    await tables.outcomes.create({
      personId: id,
      kind: 'advice',
      direction: 'received',
      text: `${count}: ${long}`,
      happenedOn: inDays(-count),
      reportBackBy: inDays(count),
    });
  }
  await page.goto(`/people/${id}/brief`);
  await expect(page.getByText('and ten others')).toBeVisible();
  for (const format of ['A4', 'Letter']) {
    const paper = await page.pdf({ format });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
});

test('when two tabs edit the same person, the second sees both versions and loses nothing', async ({ page, person, context }) => {
  const id = await meet(person, { given: 'Tomasz', position: 'Analyst' });
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`/people/${id}/edit`);
  await page.getByLabel('Position').fill('Manager');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(new RegExp(`/people/${id}$`));
  await other.getByLabel('Position').fill('Director');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('This was changed in another tab while you wrote')).toBeVisible();
  await other.getByRole('button', { name: 'Keep mine' }).click();
  await expect(other.getByText('Director').first()).toBeVisible();
});
