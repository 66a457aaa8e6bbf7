import { expect, test } from './support/fixtures';

test('a candidate is added, researched with evidence, and warmed up before the ask', async ({ page, person }) => {
  await page.goto('/mentors');
  await page.getByRole('button', { name: 'Add someone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who could be a mentor?' });
  await dialog.getByRole('combobox', { name: 'Name' }).fill('Tomasz Wierzba');
  await dialog.getByRole('button', { name: 'Add candidate' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tomasz Wierzba' })).toBeVisible();

  await page.getByRole('button', { name: 'Start finding out: Tomasz Wierzba' }).click();
  await expect(page.getByText('Rate values, experience and insight before you start warming up.').first()).toBeVisible();

  await page.getByRole('button', { name: /Add what you learned.*values of Tomasz/ }).click();
  const rating = page.getByRole('dialog', { name: 'Values: Tomasz Wierzba' });
  await rating.getByRole('radio', { name: 'Shares them' }).check();
  await rating.getByRole('button', { name: 'Save' }).click();
  await expect(rating.getByText('Enter what you saw or heard')).toBeVisible();
  await rating.getByLabel('What you saw or heard').fill('Shipped late because the number was wrong, and said so.');
  await rating.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('5 of 5: Shares them')).toBeVisible();

  const [mentor] = await person.planner.mentors.ofPlan(person.planId, person.today);
  if (!mentor) throw new Error('the mentor is not stored');
  for (const criterion of ['experience', 'insight'] as const) {
    await person.planner.mentors.rate({ mentorId: mentor.id, criterion, rating: 4, evidence: 'Two products since.' });
  }
  await page.reload();
  await page.getByRole('button', { name: 'Start warming up: Tomasz Wierzba' }).click();
  await expect(
    page
      .getByText('Three more conversations and something you gave them before you ask.')
      .or(page.getByText(/before you ask/))
      .first(),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Ask anyway' }).click();
  await page.getByLabel('Why ask now').fill('He leaves for a year in May.');
  await page.getByRole('button', { name: 'I am asking' }).click();
  await expect(page.getByText('Asked since')).toBeVisible();
});

test('removing a candidate can be undone', async ({ page, person }) => {
  const id = await person.planner.mentors.consider(person.planId, { display: 'Henrik Dahl' }, person.today);
  await page.goto(`/mentors/${id}`);
  await page.getByRole('button', { name: 'More about Henrik Dahl' }).click();
  await page.getByRole('menuitem', { name: 'Remove candidate' }).click();
  await expect(page.getByText('Henrik Dahl is no longer a candidate')).toBeVisible();
  await expect(page).toHaveURL(/\/mentors$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Henrik Dahl' }).first()).toBeVisible();
});

test('a stage chosen by mistake is undone and leaves no trace in the history', async ({ page, person }) => {
  const id = await person.planner.mentors.consider(person.planId, { display: 'Henrik Dahl' }, person.today);
  await page.goto(`/mentors/${id}`);
  await page.getByRole('button', { name: 'Start finding out: Henrik Dahl' }).click();
  await page.getByRole('button', { name: 'Park for now: Henrik Dahl' }).click();
  await expect(page.getByText('Parked since')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Researching since')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Stages so far' }).getByRole('listitem')).toHaveText([/Researching/, /Identified/]);
});

test('a person is found by keyboard and never created twice without asking', async ({ page, person }) => {
  await person.planner.people.meet('Rui Santos');
  await page.goto('/mentors');
  await page.getByRole('button', { name: 'Add someone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who could be a mentor?' });
  const name = dialog.getByRole('combobox', { name: 'Name' });
  await name.fill('Santos');
  await expect(page.getByRole('option')).toHaveText([/Rui Santos/, /Add “Santos”/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('Rui Santos');

  // When the look-up fails, only the name reaches the server.
  await page.route('**/api/people*', (route) => route.abort());
  await name.fill('rui santos');
  await dialog.getByRole('button', { name: 'Add candidate' }).click();
  await expect(dialog.getByText('Rui Santos is already in your people.')).toBeVisible();
  await page.unroute('**/api/people*');
  await name.press('ArrowDown');
  await expect(page.getByRole('option')).toHaveText([/Rui Santos/, /Add another “rui santos”/]);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Add candidate' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rui Santos' })).toBeVisible();
  expect(await person.tables.people.select()).toHaveLength(1);
});

test('an agreement is changed, and a former mentor stays under “Past” with a note and thanks', async ({ page, person }) => {
  const id = (await person.planner.mentors.consider(person.planId, { display: 'Tomasz Wierzba' }, person.today)) ?? '';
  await person.tables.mentors.change(id, { stage: 'active', agreement: 'Every third Tuesday', meetsEveryDays: 21 });
  await page.goto(`/mentors/${id}`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: /^Edit.*agreed/ }).click();
  await dialog.getByLabel('What you agreed').fill('Once a month, until the summer');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Once a month, until the summer')).toBeVisible();

  await page.getByRole('button', { name: 'It ended early' }).click();
  await dialog.getByLabel('How it ended').fill('He moved abroad.');
  await dialog.getByRole('button', { name: 'It ended early' }).click();
  await expect(page.getByText('Ended since')).toBeVisible();

  await page.goto('/mentors');
  const past = page.getByRole('list', { name: 'Past' });
  await expect(past).toContainText('He moved abroad.');
  await past.getByRole('button', { name: 'Thank Tomasz Wierzba' }).click();
  await expect(dialog.getByLabel('What you will do')).toHaveValue('Thank Tomasz Wierzba for their time');
  await dialog.getByRole('button', { name: 'Plan step' }).click();
  await expect(dialog).toBeHidden();
  expect(await person.tables.steps.select()).toMatchObject([{ kind: 'thank' }]);
});
