import type { Page } from '@playwright/test';
import { eighteenConversations } from '@/db/engine/fresh-database';
import { logSchema } from '@/lib/plan/step/interaction';
import { expect, type Person, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

/** A goal with Tomasz as a key connection, with a rhythm of four weeks. */
async function aThread({ planner, tables, planId, inDays }: Person) {
  const goalId = await tables.goals.create({
    planId,
    ...eighteenConversations,
    startsOn: inDays(-55),
    dueOn: inDays(110),
  });
  const personId = await planner.people.meet('Tomasz Wierzba');
  await tables.people.change(personId, { rhythmDays: 28 });
  await tables.keyConnections.create({ goalId, personId, role: 'information' });
  const step = (title: string, more: object = {}) =>
    tables.steps.create({ planId, goalId, personId, kind: 'coffee_chat', title, dueOn: inDays(0), ...more });
  const log = (ago: number, more: object = {}) =>
    planner.interactions.log(
      logSchema.parse({
        people: [{ id: personId }],
        kind: 'coffee_chat',
        happenedOn: inDays(-ago),
        line: 'About drivers',
        stepId: '',
        ...more,
      }),
      planId,
    );
  return { goalId, personId, step, log };
}

const section = (page: Page, name: string) => page.getByRole('region', { name });

test('a planned conversation is logged with its outcome and the next step, and completes the week', async ({ page, person }) => {
  const { personId, step } = await aThread(person);
  const stepId = await step('Coffee with Tomasz');
  await page.goto('/today');
  await expect(page.getByText('One thing to do this week.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Coffee with Tomasz' }).click();
  await expect(page.getByRole('checkbox', { name: 'Coffee with Tomasz' })).toBeChecked();
  const toast = page.getByRole('status');
  await expect(toast).toContainText('Done: Coffee with Tomasz.');
  await expect(toast.getByRole('button', { name: 'Undo' })).toBeVisible();
  await toast.getByRole('button', { name: 'Log what was said' }).click();

  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  await expect(dialog.getByRole('button', { name: 'Remove Tomasz Wierzba' })).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Coffee chat' })).toBeChecked();
  await dialog.getByLabel('What was said?').fill('He offered to read the night-bus case.');
  await dialog.getByRole('button', { name: 'Add a next step' }).click();
  await dialog.getByLabel('What', { exact: true }).fill('Send him the draft');
  await dialog.getByRole('button', { name: 'Add an outcome' }).click();
  await dialog.getByLabel('In a sentence').fill('Write it up as a product case');
  await dialog.getByRole('button', { name: 'Log conversation' }).dblclick();

  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status')).toContainText('Logged: coffee chat, Tomasz Wierzba. The step is done.');
  await expect(page.getByText('The one thing for this week is done.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Coffee with Tomasz' })).toBeChecked();
  await expect(section(page, 'Waiting to hear from you').getByRole('listitem')).toContainText('said: Write it up as a product case');
  await expect(section(page, 'Goals').getByRole('listitem')).toContainText('1of 18 product managers');
  expect(await person.planner.people.find(personId)).toMatchObject({ lastContactOn: person.today });
  expect(await person.planner.steps.find(stepId)).toMatchObject({ doneOn: person.today });
  expect(await person.tables.interactions.select()).toHaveLength(1);

  await page.goto('/steps');
  await expect(page.getByRole('link', { name: 'Send him the draft' })).toBeVisible();
});

test('a small step is done with a click, undone with another, and needs no outcome', async ({ page, person }) => {
  const { step } = await aThread(person);
  await step('Read his primer', { kind: 'learn' });
  await page.goto('/today');
  const check = page.getByRole('checkbox', { name: 'Read his primer' });
  await check.click();
  await expect(page.getByRole('status')).toContainText('Done: Read his primer.');
  await expect(check).toBeChecked();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(check).not.toBeChecked();

  await check.click();
  await expect(page.getByRole('button', { name: 'Nothing' })).toBeVisible();
  await page.getByRole('button', { name: 'Nothing' }).click();
  await expect(page.getByRole('button', { name: 'Nothing' })).toBeHidden();
  await expect(check).toBeChecked();
});

test('reopening a step removes its conversation from the goal’s count, and undo restores both', async ({ page, person }) => {
  const { step, log } = await aThread(person);
  const stepId = await step('Coffee with Tomasz');
  await log(0, { stepId });
  await page.goto('/today');
  const goals = section(page, 'Goals').getByRole('listitem');
  const toast = page.getByRole('status');
  await expect(goals).toContainText('1of 18');
  await page.getByRole('checkbox', { name: 'Coffee with Tomasz' }).click();
  await expect(toast).toContainText('Step reopened: Coffee with Tomasz. The conversation logged for it was removed too.');
  await expect(goals).toContainText('0of 18');
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(goals).toContainText('1of 18');
  await expect(page.getByRole('checkbox', { name: 'Coffee with Tomasz' })).toBeChecked();
});

test('a late step can be done as of yesterday, and a moved one keeps the day it was missed', async ({ page, person }) => {
  const { step } = await aThread(person);
  const readId = await step('Read the primer', { kind: 'learn', dueOn: person.inDays(-1) });
  await page.goto(`/steps/${readId}`);
  const doneOn = page.getByLabel('Done on');
  await expect(doneOn).toHaveValue(person.today);
  await expect(doneOn).toHaveAttribute('max', person.today);
  await doneOn.fill(person.inDays(-1));
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible();
  expect(await person.planner.steps.find(readId)).toMatchObject({ doneOn: person.inDays(-1) });
  await page.getByLabel('Due date').fill(person.inDays(3));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This step is over. Reopen it to change the day.')).toBeVisible();

  const lateId = await step('Call the depot', { kind: 'prepare', dueOn: person.inDays(-9) });
  await page.goto(`/steps/${lateId}`);
  await page.getByLabel('Due date').fill(person.inDays(3));
  await page.getByRole('button', { name: 'Save' }).click();
  const history = page.getByRole('region', { name: 'History' }).getByRole('listitem');
  await expect(history).toHaveText([/missed, then moved on/, /: now$/]);
});

test('a page left open past midnight offers the new day and reloads', async ({ page, person }) => {
  await page.clock.install({ time: new Date(`${person.today}T12:00:00Z`) });
  await page.goto('/people');
  await hydrated(page);
  await page.clock.setSystemTime(new Date(`${person.inDays(1)}T12:05:00Z`));
  const drawnAnew = page.waitForRequest((request) => request.headers().rsc === '1');
  await page.keyboard.press('l');
  await drawnAnew;
  const day = page.getByRole('dialog', { name: 'Log a conversation' }).getByLabel('Day', { exact: true });
  await expect(day).toHaveValue(person.inDays(1));
  await expect(day).toHaveAttribute('max', person.inDays(1));
});

test('a late step stays listed and can be dropped and restored', async ({ page, person }) => {
  const { step } = await aThread(person);
  await step('Read the primer', { kind: 'learn', dueOn: person.inDays(-9) });
  await page.goto('/steps');
  await expect(section(page, 'Still open from before').getByText(/^from /)).toBeVisible();
  await page.getByRole('link', { name: 'Read the primer' }).click();
  await page.getByRole('button', { name: 'More about Read the primer' }).click();
  await page.getByRole('menuitem', { name: 'Drop this step' }).click();
  await expect(page.getByText(/^Dropped .*today/)).toBeVisible();
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByText(/^By /)).toBeVisible();

  await page.getByRole('button', { name: 'More about Read the primer' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Steps' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read the primer' })).toBeHidden();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Read the primer' })).toBeVisible();
});

test('an outreach waits, is followed up when due, and counts only after an answer', async ({ page, person }) => {
  const { personId, log } = await aThread(person);
  await log(40);
  await page.goto('/today');
  const row = section(page, 'Keep in touch').getByRole('listitem');
  await expect(row).toContainText('slipping');
  await row.getByRole('button', { name: 'Reach out to Tomasz Wierzba' }).click();
  const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
  await dialog.getByLabel('What was said?').fill('Asked how the pilot went');
  await dialog.getByLabel('Day').fill(person.inDays(-7));
  await dialog.getByRole('button', { name: 'Log outreach' }).click();

  await expect(row).toContainText('time to follow up?');
  await expect(row).toContainText('waiting');
  expect(await person.planner.people.find(personId)).toMatchObject({
    lastContactOn: person.inDays(-40),
    waitingSince: person.inDays(-7),
  });

  await row.getByRole('button', { name: 'Follow up with Tomasz Wierzba' }).click();
  await expect(page.getByRole('status')).toContainText('Follow-up noted.');
  await page.goto('/steps');
  const waiting = section(page, 'Waiting for an answer').getByRole('listitem');
  await expect(waiting).toContainText('you can follow up from');
  await waiting.getByRole('button', { name: 'They answered: Tomasz Wierzba' }).click();
  await expect(page.getByRole('status')).toContainText('Answer noted');
  await expect(waiting).toBeHidden();
  expect(await person.planner.people.find(personId)).toMatchObject({ lastContactOn: person.today, waitingSince: null });
});

test('a person who gave advice gets a report back', async ({ page, person }) => {
  const { log } = await aThread(person);
  await log(17, { outcome: { kind: 'advice', direction: 'received', text: 'Write it up' } });
  await page.goto('/today');
  await expect(page.getByText('Tomasz is still waiting to hear how it went.')).toBeVisible();
  const owed = section(page, 'Waiting to hear from you');
  await expect(owed.getByText('3 days late')).toBeVisible();
  await owed.getByRole('button', { name: 'Report back' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tell Tomasz Wierzba what you did' });
  await dialog.getByRole('button', { name: 'Mark as reported back' }).click();
  await expect(dialog.getByText('Enter what you did with it')).toBeVisible();
  await dialog.getByLabel('What you did with it').fill('I wrote it up and showed it round');
  await dialog.getByRole('button', { name: 'Mark as reported back' }).click();
  await expect(owed).toBeHidden();
  expect(await person.tables.outcomes.select()).toMatchObject([{ reportedBackOn: person.today }]);
});

test('a step is planned and changed twice, and the second of two tabs sees both versions', async ({ page, context, person }) => {
  await aThread(person);
  await page.goto('/steps');
  await page.getByRole('button', { name: 'New step' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan a step' });
  await dialog.getByLabel('What you will do').fill('Ask Tomasz about Leeds');
  await dialog.getByRole('combobox', { name: 'With' }).fill('tom');
  await dialog.getByRole('option', { name: 'Tomasz Wierzba' }).click();
  await dialog.getByLabel('Goal').selectOption('Talk with 18 product managers');
  await dialog.getByRole('button', { name: 'Plan step' }).click();
  await page.getByRole('link', { name: 'Ask Tomasz about Leeds' }).click();

  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel('Place').fill('The Foundry ');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/with Tomasz Wierzba, The Foundry/)).toBeVisible();
  await page.getByLabel('Place').fill('The Mill');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/with Tomasz Wierzba, The Mill/)).toBeVisible();

  await other.getByLabel('Place').fill('Online');
  await other.getByRole('button', { name: 'Save' }).click();
  const conflict = other.getByRole('alert', { name: 'Changed in another tab' });
  await expect(conflict).toContainText('The Mill');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(other.getByText(/with Tomasz Wierzba, Online/)).toBeVisible();
});

test('one dormant person is suggested with a reason', async ({ page, person }) => {
  const { planner } = person;
  await planner.interactions.log(
    logSchema.parse({
      people: [{ name: 'Greta Hallberg' }],
      kind: 'meeting',
      happenedOn: person.inDays(-200),
      line: 'Her first dispatch model',
      stepId: '',
      outcome: { kind: 'insight', direction: 'received', text: 'Storage pays at night' },
    }),
    person.planId,
  );
  await page.goto('/today');
  const reconnect = section(page, 'Someone to reconnect with');
  await expect(reconnect).toContainText('Greta Hallberg has helped you before.');
  await reconnect.getByRole('button', { name: 'Write to Greta' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Log outreach' })).toBeVisible();
});

test('a step is planned with a new person, and long words stay on the page', async ({ page, person }) => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
  await page.goto('/steps/new');
  await page.getByLabel('What you will do').fill(word);
  await page.getByRole('combobox', { name: 'With' }).fill('Jo Ellis');
  await page.getByLabel('Due date').fill(person.today);
  await expect(page.getByText('“Jo Ellis” is new and will be added to your people.')).toBeVisible();
  await page.getByRole('button', { name: 'Plan step' }).click();
  await expect(page).toHaveURL(/\/steps$/);
  const [met] = await person.tables.people.select();
  expect(met?.display).toBe('Jo Ellis');
  expect(await person.tables.steps.select()).toMatchObject([{ personId: met?.id }]);

  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/today', '/steps', '/steps?view=week', '/steps?view=month']) {
      await page.goto(path);
      await expect(page.getByRole('link', { name: word })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
  }
});
