import { logSchema } from '@/lib/plan/step/interaction';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { section, threadWithTomasz } from './support/thread-with-tomasz';

test('a planned conversation is logged with its outcome and the next step, and completes the week', async ({ page, person }) => {
  const { personId, step } = await threadWithTomasz(person);
  const stepId = await step('Coffee with Tomasz');
  await page.goto('/today');
  await expect(page.getByText('One thing to do this week.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Coffee with Tomasz' }).click();
  await expect(page.getByRole('checkbox', { name: 'Coffee with Tomasz' })).toBeChecked();
  const toast = page.getByRole('status');
  await expect(toast).toContainText('Done: Coffee with Tomasz.');
  await expect(toast.getByRole('button', { name: 'Undo' })).toBeVisible();
  await toast.getByRole('button', { name: 'Add what was said' }).click();

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

test('an outreach waits, is followed up when due, and counts only after an answer', async ({ page, person }) => {
  const { personId, log } = await threadWithTomasz(person);
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
  const { log } = await threadWithTomasz(person);
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
