import { choose } from './support/choose';
import { expect, test } from './support/fixtures';

test('feedback a reader left is sorted, becomes a step and gets a reply', async ({ page, person }) => {
  const { planner, tables, planId, today } = person;
  await tables.feedback.create({ planId, fromName: 'Adaeze', text: 'Strong on evidence, thin on trade-offs', receivedOn: today });
  await page.goto('/sharing');
  const line = page.getByRole('list', { name: 'Feedback', exact: true }).getByRole('listitem').filter({ hasText: 'thin on trade-offs' });

  await line.getByRole('button', { name: 'An area for growth' }).click();
  await expect(line).toContainText('an area for growth');

  await choose(line, /^More about feedback/, 'Turn into a step');
  const plan = page.getByRole('dialog', { name: 'What will you do about it?' });
  await plan.getByLabel('What you will do').fill('Rewrite the case around one trade-off');
  await plan.getByRole('button', { name: 'Plan step' }).click();
  await expect(line.getByRole('link', { name: 'a step' })).toBeVisible();
  expect((await planner.steps.open(planId)).map(({ title }) => title)).toEqual(['Rewrite the case around one trade-off']);

  await line.getByRole('button', { name: 'Answer' }).click();
  const answer = page.getByRole('dialog', { name: 'You said, I did' });
  await answer.getByLabel('What you did about it').fill('Cut the second half');
  await answer.getByRole('button', { name: 'Answer' }).click();
  await expect(line).toContainText('You did: Cut the second half');
});

test('feedback given over coffee is added, and removed with undo', async ({ page, person }) => {
  await person.planner.people.meet('Farah Nasser');
  await page.goto('/sharing');
  await page.getByRole('button', { name: 'Add feedback' }).click();
  const dialog = page.getByRole('dialog', { name: 'What did they say?' });
  await dialog.getByLabel('From').fill('Farah');
  await page.getByRole('option', { name: /Farah Nasser/ }).click();
  await dialog.getByLabel('What they said').fill('Less about the model, more about the driver');
  await dialog.getByRole('button', { name: 'Save feedback' }).click();

  const line = page.getByRole('list', { name: 'Feedback', exact: true }).getByRole('listitem');
  await expect(line).toContainText('Farah Nasser');
  await choose(line, 'More about feedback from Farah Nasser', 'Remove');
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toContainText('more about the driver');
});
