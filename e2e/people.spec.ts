import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { eighteenTalks } from '@/db/fresh-database';
import { isAccessible } from './accessible';
import { expect, test } from './fixtures';
import { meet } from './meet';

const list = (page: Page) => page.getByRole('list', { name: 'People' }).getByRole('listitem');

test('somebody is added, found as one types, changed, and their former job is kept', async ({ page, person }) => {
  await page.goto('/people');
  await page.getByRole('link', { name: 'Add the first' }).click();
  await page.getByRole('button', { name: 'Add to my people' }).click();
  await expect(page.getByText('Give at least one name')).toBeVisible();
  await page.getByLabel('First name').fill('Tomasz');
  await page.getByLabel('Last name').fill('Wierzba');
  await page.getByRole('radio', { name: 'A relevant organization' }).check();
  await page.getByLabel('Organization', { exact: true }).fill('Northgrid Flex');
  await page.getByRole('radio', { name: /Active/ }).check();
  await page.getByLabel('Links').fill('javascript:alert(1)');
  await page
    .getByLabel('Notes')
    .fill('Hates **decks**. <img src=x onerror=alert(1)> [talk](javascript:alert(1)) [site](https://example.org)');
  await page.getByRole('button', { name: 'Add to my people' }).click();
  await expect(page.getByText(/give the address of a web page/)).toBeVisible();
  await page.getByLabel('Links').fill('example.org/in/tomasz');
  await page.getByRole('button', { name: 'Add to my people' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tomasz Wierzba' })).toBeVisible();
  await expect(page.locator('strong', { hasText: 'decks' })).toBeVisible();
  expect(
    await page.locator('.markdown a').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])),
  ).toEqual([['https://example.org', 'nofollow noopener noreferrer']]);
  expect(await page.locator('.markdown img').count()).toBe(0);

  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Organization', { exact: true }).fill('Kelda Power');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Northgrid Flex until')).toBeVisible();
  expect(await person.planner.organizations.select()).toHaveLength(2);
  await isAccessible(page);

  await page.goto('/people');
  await page.getByLabel('Search people').pressSequentially('decks');
  await expect(page).toHaveURL(/q=decks/);
  await expect(list(page)).toHaveCount(1);
  await page.getByLabel('Search people').fill('nobody of this name');
  await expect(page.getByText('No people')).toBeVisible();
  await expect(page.getByText('Nobody answers to all of that.')).toBeVisible();
});

test('filters stand in the address, are saved as a view, and several people are acted on at once', async ({ page, person }) => {
  await meet(person, { given: 'Adaeze', family: 'Obi', tags: 'grid' });
  await meet(person, { given: 'Ben', family: 'Lind', tags: 'grid', tier: 'inner' });
  await meet(person, { given: 'Carla', family: 'Mendes' });
  await page.goto('/people');
  await expect(list(page)).toHaveCount(3);
  await page.getByText('Narrow down').click();
  await page.getByLabel('Tag').selectOption('grid');
  await expect(list(page)).toHaveCount(2);
  await expect(page).toHaveURL(/tag=grid/);
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Grid people');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Grid people' })).toHaveAttribute('aria-current', 'page');
  await isAccessible(page);

  await page.getByRole('checkbox', { name: 'Choose Adaeze Obi' }).check();
  await page.getByRole('button', { name: 'Choose all 2 here' }).click();
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Tag').fill('to visit');
  await page.getByRole('dialog').getByRole('button', { name: 'Tag' }).click();
  await expect(page.getByText('Tagged “to visit”: two people.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It is back.')).toBeVisible();
  expect((await person.planner.peopleList.choices(person.planId)).map(({ label }) => label)).not.toContain('to visit');
  await page.getByRole('button', { name: 'Rhythm' }).click();
  await page.getByRole('radio', { name: /Wider circle/ }).check();
  await page.getByRole('button', { name: 'Keep this rhythm' }).click();
  const toast = page.getByText('A word every 4 months: two people.');
  const chosen = page.getByRole('region', { name: 'Chosen people' });
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    await expect(toast).toBeVisible();
    const [said, bar] = [await toast.boundingBox(), await chosen.boundingBox()];
    if (!said || !bar) throw new Error('Both are drawn.');
    const isApart = said.y + said.height <= bar.y || bar.y + bar.height <= said.y;
    expect(isApart, `the toast covers nothing at ${viewport.width}`).toBe(true);
  }
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It is back.')).toBeVisible();
  expect((await person.planner.people.select()).map(({ tier }) => tier).toSorted()).toEqual(['inner', null, null]);

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export' }).click()]);
  const table = await readFile(await file.path(), 'utf8');
  expect(table).toContain('Lind');
  expect(table).not.toContain('Mendes');

  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Archived: two people. The history stays.')).toBeVisible();
  await expect(page.getByText('No people')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list(page)).toHaveCount(2);
});

test('the thread with somebody tells what was said, and each of its breaks is mended in place', async ({ page, person }) => {
  const { planner, planId, today, inDays } = person;
  const id = await meet(person, { given: 'Tomasz', family: 'Wierzba', cadenceDays: '28' });
  const goalId = await planner.goals.create({
    planId,
    ...eighteenTalks,
    startsOn: inDays(-30),
    dueOn: inDays(100),
  });
  const talk = await planner.interactions.create({ personId: id, kind: 'coffee_chat', happenedOn: inDays(-5), line: 'Show one decision.' });
  await planner.outcomes.create({
    personId: id,
    interactionId: talk,
    kind: 'advice',
    direction: 'received',
    text: 'Write it up as a case',
    happenedOn: inDays(-5),
    reportBackBy: inDays(9),
  });
  await planner.interactions.create({ personId: id, kind: 'message', happenedOn: inDays(-3), line: 'Sent the draft', isOutreach: true });
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
  await page.getByRole('button', { name: 'I have told them' }).click();
  await expect(thread.getByText('You told Tomasz')).toBeVisible();

  await page.getByRole('button', { name: 'Tie to a goal' }).click();
  await page.getByRole('radio', { name: 'Information' }).check();
  await page.getByRole('button', { name: 'Tie to this goal' }).click();
  await expect(page.getByRole('link', { name: 'Talk with 18 product managers' })).toBeVisible();
  expect(await planner.keyConnections.ofPlan(planId)).toMatchObject([{ goalId, personId: id, role: 'information' }]);

  await page.getByRole('button', { name: 'Quiet for two weeks' }).click();
  await expect(page.getByText(/Quiet until/).first()).toBeVisible();
  await isAccessible(page);

  await page.getByRole('link', { name: 'Prepare' }).click();
  await expect(page.getByRole('heading', { name: 'Before you meet Tomasz' })).toBeVisible();
  await expect(page.getByText('What surprised you most about this work?')).toBeVisible();
  await isAccessible(page);

  await page.goto(`/people/${id}`);
  await page.getByRole('button', { name: 'Remove', exact: true }).last().click();
  await expect(page).toHaveURL(/\/people$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It is back.')).toBeVisible();
  expect((await planner.people.whole(id)).lastContactOn).toBe(today);
});

test('a star comes with Google’s starred people, is seen in the deck and the room, is set and taken away, and leaves in the export', async ({
  page,
  person,
}) => {
  const id = await meet(person, { given: 'Tomasz', family: 'Wierzba', tags: 'grid' });
  await page.goto('/people/import');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'contacts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'First Name,Last Name,Organization Name,Labels\nAna,Abel,Kelda,* starred ::: * myContacts\nBo,Berg,Kelda,* myContacts\n',
    ),
  });
  const rows = page.getByRole('list', { name: 'New' }).getByRole('listitem');
  await expect(rows).toHaveText([/^Ana Abel starred/, /^Bo Berg(?! starred)/]);
  await page.getByRole('button', { name: 'Store them' }).click();
  await page.getByRole('link', { name: 'Sort the new ones' }).click();
  await expect(page.getByRole('heading', { name: 'Ana Abel starred' })).toBeVisible();

  await page.goto(`/people/${id}`);
  const star = page.getByRole('button', { name: 'Star', exact: true });
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: 'key', exact: true })).toBeHidden();
  await page.goto('/people');
  await page.getByText('Narrow down').click();
  await page.getByLabel('Tag').selectOption('Starred');
  await expect(list(page)).toHaveText([/^Ana Abel starred/, /^Tomasz Wierzba starred/]);
  expect(await (await page.request.get(`/api/export/people.csv?ids=${id}`)).text()).toContain('key');
  await isAccessible(page);

  await page.getByRole('link', { name: 'Ana Abel' }).click();
  await expect(page.getByRole('heading', { name: 'What you know' })).toBeVisible();
  await expect(page.getByText('Tags')).toBeHidden();
  await page.goto(`/people/${id}`);
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  expect((await person.planner.people.whole(id)).tags).toEqual(['grid']);
});

test('the page before a meeting is one page on paper, however much there is between the two', async ({ page, person }) => {
  const { planner, planId, inDays } = person;
  const long = 'What a long story this was, with every turn of it told twice. '.repeat(8).trim();
  const id = await meet(person, { given: 'Tomasz', family: 'Wierzba', organization: 'Northgrid Flex', howMet: long });
  for (let count = 1; count <= 7; count += 1) {
    const goalId = await planner.goals.create({
      planId,
      ...eighteenTalks,
      statement: `${count}: ${long.slice(0, 150)}`,
      startsOn: inDays(-30),
      dueOn: inDays(100),
    });
    await planner.keyConnections.create({ goalId, personId: id, role: 'advice', reason: long });
    await planner.interactions.create({ personId: id, kind: 'coffee_chat', happenedOn: inDays(-count), line: long });
    await planner.steps.create({ planId, personId: id, kind: 'follow_up', title: `${count}: ${long.slice(0, 190)}`, dueOn: inDays(count) });
    await planner.outcomes.create({
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

test('two tabs edit the same person: the second is told, and nothing is lost', async ({ page, person, context }) => {
  const id = await meet(person, { given: 'Tomasz', position: 'Analyst' });
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`/people/${id}/edit`);
  await page.getByLabel('What they do').fill('Manager');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(new RegExp(`/people/${id}$`));
  await other.getByLabel('What they do').fill('Director');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('This was changed in another tab while you wrote')).toBeVisible();
  await other.getByRole('button', { name: 'Keep mine' }).click();
  await expect(other.getByText('Director').first()).toBeVisible();
});

test('the people’s room fits a phone, and a finger hits everything', async ({ page, person }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const id = await meet(person, {
    given: 'Tomasz',
    family: 'Wolfeschlegelsteinhausenbergerdorff-Papadopoulos',
    organization: 'A very long name of an association of professionals',
    tier: 'inner',
  });
  for (const path of ['/people', '/people/new', `/people/${id}`, `/people/${id}/edit`, `/people/${id}/brief`, '/organizations']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});
