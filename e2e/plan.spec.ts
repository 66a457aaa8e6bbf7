import type { Page } from '@playwright/test';
import { expect, type Person, test } from './support/fixtures';

const goalOf = (person: Person, statement: string) =>
  person.tablesAt(person.inDays(-60)).goals.create({
    planId: person.planId,
    statement,
    measure: 'conversations',
    unit: 'conversations',
    baseline: 0,
    target: 18,
    startsOn: person.inDays(-60),
    dueOn: person.inDays(100),
  });

/** Someone who became a key connection a month ago, last spoken with a week ago, and within their rhythm. */
async function connected(
  { planner, plannerAt, tables, inDays }: Person,
  goalId: string,
  name: string,
  role: 'information' | null = 'information',
) {
  const personId = await planner.people.meet(name);
  await tables.people.change(personId, { rhythmDays: 30, lastContactOn: inDays(-7) });
  await plannerAt(inDays(-30)).keyConnections.save({ goalId, personId, role, reason: '' });
  return personId;
}

const doneStep = ({ tables, planId, inDays }: Person, goalId: string, personId: string) =>
  tables.steps.create({ planId, goalId, personId, kind: 'coffee_chat', title: 'Coffee chat', dueOn: inDays(-7), doneOn: inDays(-7) });

const received = ({ tables, inDays }: Person, personId: string, kind: 'introduction' | 'resource', text: string) =>
  tables.outcomes.create({
    personId,
    kind,
    direction: 'received',
    text,
    happenedOn: inDays(-17),
    reportBackBy: kind === 'introduction' ? inDays(-3) : null,
  });

const gapsToFix = (page: Page, count: string) =>
  expect(page.getByRole('link', { name: new RegExp(`^${count} gaps? to fix$`) })).toBeVisible();

test('every gap is named and fixed in place', async ({ page, person }) => {
  const { tables, planId, inDays } = person;
  const conversations = await goalOf(person, 'Talk with 18 product managers');
  await goalOf(person, 'Be introduced to 6 hiring teams');
  await connected(person, conversations, 'Hanna Sørensen', null);
  const priya = await connected(person, conversations, 'Priya Raman');
  await tables.people.change(priya, { lastContactOn: inDays(-42) });
  await doneStep(person, conversations, await connected(person, conversations, 'Yuki Tanabe'));
  await doneStep(person, conversations, await connected(person, conversations, 'Ola Berg'));
  await received(person, await connected(person, conversations, 'Marcus Bell'), 'introduction', 'Introduced you to Luis Ferreira');
  await received(person, await connected(person, conversations, 'Beatriz Lopes'), 'resource', 'Her interview notes');
  const farah = await connected(person, conversations, 'Farah Aziz');
  await tables.feedback.create({ planId, personId: farah, kind: 'growth', text: 'More about the driver', receivedOn: inDays(-15) });

  await page.goto('/plan');
  await gapsToFix(page, 'Eight');
  const dialog = page.getByRole('dialog');

  await expect(page.getByText('No reason yet')).toBeVisible();
  await page.getByRole('button', { name: 'Say why: Hanna Sørensen' }).click();
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await dialog.getByLabel('In your own words').fill('Runs product at Fjordlys');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await gapsToFix(page, 'Seven');
  await expect(page.getByText('Runs product at Fjordlys')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Talk with 18 product managers' })).toBeFocused();

  await expect(page.getByText('No next step')).toBeVisible();
  await expect(page.getByText('last spoke 6 weeks ago')).toBeVisible();
  await page.getByRole('button', { name: 'Add a step: Priya Raman' }).click();
  await expect(dialog.getByLabel('What you will do')).toBeFocused();
  await dialog.getByLabel('What you will do').fill('Ask Priya how trials are paid for');
  await dialog.getByRole('button', { name: 'Plan step' }).click();
  await gapsToFix(page, 'Six');
  await expect(page.getByRole('main').getByText('Ask Priya how trials are paid for')).toBeVisible();

  await page.getByRole('button', { name: 'Add an outcome: Yuki Tanabe' }).click();
  await dialog.getByRole('radio', { name: 'Advice' }).check();
  await dialog.getByLabel('In a sentence').fill('Write up night-bus charging as a case');
  await dialog.getByRole('button', { name: 'Save outcome' }).click();
  await gapsToFix(page, 'Five');
  await page.getByRole('button', { name: 'Add an outcome: Ola Berg' }).click();
  await dialog.getByRole('button', { name: 'Nothing came of it' }).click();
  await gapsToFix(page, 'Four');

  await expect(page.getByText('Not reported back')).toBeVisible();
  await expect(page.getByText('3 days late')).toBeVisible();
  await page.getByRole('button', { name: 'Report back: Marcus Bell' }).click();
  await expect(dialog.getByText('Introduced you to Luis Ferreira')).toBeVisible();
  await dialog.getByLabel('What you did with it, and how it went').fill('Luis and I talk every month now');
  await dialog.getByRole('button', { name: 'Mark as reported back' }).click();
  await gapsToFix(page, 'Three');

  await expect(page.getByText('Not thanked yet')).toBeVisible();
  const place = async () => (await page.locator('main ol > li').allTextContents()).findIndex((text) => text.includes('Beatriz Lopes'));
  const stood = await place();
  await page.getByRole('button', { name: 'Say thanks: Beatriz Lopes' }).click();
  const thanks = page.getByRole('dialog', { name: 'Thank Beatriz Lopes' });
  await expect(thanks.getByText(/^Beatriz Lopes, thank you for this: /)).toBeVisible();
  await expect(thanks.getByLabel('Day')).toHaveAttribute('max', person.today);
  await thanks.getByRole('radio', { name: 'By e-mail' }).check();
  await thanks.getByRole('button', { name: 'I have thanked them' }).click();
  await gapsToFix(page, 'Two');
  expect(await place()).toBe(stood);
  await page.getByRole('button', { name: 'Undo' }).click();
  await gapsToFix(page, 'Three');
  await page.getByRole('button', { name: 'Say thanks: Beatriz Lopes' }).click();
  await thanks.getByRole('button', { name: 'I have thanked them' }).click();
  await gapsToFix(page, 'Two');

  await expect(page.getByText('Not answered yet')).toBeVisible();
  await page.getByRole('button', { name: 'Say what you did: Farah Aziz' }).click();
  await dialog.getByLabel('What you did about it').fill('Rewrote the case from the driver’s side');
  await dialog.getByRole('button', { name: 'Answer' }).click();
  await gapsToFix(page, 'One');

  const teams = page.getByRole('region', { name: 'Be introduced to 6 hiring teams' });
  await expect(teams.getByText('No one yet')).toBeVisible();
  await teams.getByRole('button', { name: 'Add someone' }).click();
  await dialog.getByLabel('Name').fill('Samuel Okoro');
  await dialog.getByRole('radio', { name: 'Referral' }).check();
  await dialog.getByRole('button', { name: 'Add to this goal' }).click();
  await expect(teams.getByRole('link', { name: 'Samuel Okoro' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a step: Samuel Okoro' }).click();
  await dialog.getByLabel('What you will do').fill('Tell Samuel what I am after');
  await dialog.getByRole('button', { name: 'Plan step' }).click();
  await expect(page.getByRole('link', { name: /to fix/ })).toBeHidden();
  await expect(page.getByText('23 of 23 links in place')).toBeVisible();
  await expect(page.getByText('One planned')).toBeVisible();
});

test('feedback from someone outside every goal waits for a reply too', async ({ page, person }) => {
  const { tables, planId, today } = person;
  await tables.feedback.create({ planId, fromName: 'Ruth from the meetup', text: 'Give the night-bus talk', receivedOn: today });
  await page.goto('/plan');
  await page.getByRole('button', { name: 'Say what you did: Ruth from the meetup' }).click();
  await page.getByRole('dialog').getByLabel('What you did about it').fill('Sent in the talk');
  await page.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText('You said, I did')).toBeVisible();
});

test('paths without a gap are folded into one sentence', async ({ page, person }) => {
  const conversations = await goalOf(person, 'Talk with 18 product managers');
  for (let at = 1; at <= 8; at++) await connected(person, conversations, `Person Number${at}`);
  await page.goto('/plan');
  const last = page.getByRole('link', { name: 'Person Number8' });
  await expect(page.getByRole('link', { name: 'Person Number5' })).toBeVisible();
  await expect(last).toBeHidden();
  await page.getByText('Three more, all in order').click();
  await expect(last).toBeVisible();
});

test('a plan without a goal says what to do first', async ({ page, person }) => {
  await page.goto('/plan');
  await expect(page.getByRole('heading', { level: 1, name: (await person.planner.plans.find(person.planId)).objective })).toBeVisible();
  await expect(page.getByText('A thread starts with one goal')).toBeVisible();
  await page.getByRole('link', { name: 'Add first goal' }).click();
  await expect(page).toHaveURL(/\/goals\/new$/);
});

test('on a phone the thread is a list that never scrolls sideways', async ({ page, person }) => {
  const conversations = await goalOf(person, 'Talk with 18 product managers');
  await doneStep(person, conversations, await connected(person, conversations, 'Yuki Tanabe'));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/plan');
  await expect(page.getByText('What came of it?')).toBeVisible();
  const [person1, broken] = await Promise.all([
    page.getByRole('link', { name: 'Yuki Tanabe' }).boundingBox(),
    page.getByText('What came of it?').boundingBox(),
  ]);
  expect(broken?.y).toBeGreaterThan((person1?.y ?? 0) + 20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
