import { stepSchema } from '@/lib/plan/step/step';
import { addDays } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { expect, type Person, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

test.use({ viewport: { width: 390, height: 844 } });

const everyWeek = ({ planner, planId, today }: Person, title = 'Write to someone new') =>
  planner.steps.save(stepSchema.parse({ planId, kind: 'reach_out', title, dueOn: today, recurrence: 'FREQ=WEEKLY' }), today);

test('a step that repeats is planned, done, comes again, and undo takes both back', async ({ page, person }) => {
  await page.goto('/steps/new');
  const form = page.getByRole('form', { name: 'Step' });
  await hydrated(page);
  await form.getByLabel('What you will do').fill('Write to someone new');
  await form.getByLabel('Due date').fill(person.today);
  await form.getByLabel('Repeats').selectOption({ index: 2 });
  await form.getByRole('button', { name: 'Plan step' }).click();
  await expect(page).toHaveURL(/\/steps$/);
  const row = page.getByRole('listitem').filter({ hasText: 'Write to someone new' });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(/Repeats every second (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/);

  await row.getByRole('checkbox').check();
  const next = sayDay(addDays(person.today, 14), person.today);
  await expect(page.getByText(`Done: Write to someone new. Next on ${next}.`)).toBeVisible();
  await expect(row).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);
  await expect(row.getByRole('checkbox')).not.toBeChecked();
  expect(await person.tables.steps.select()).toHaveLength(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('one occurrence is skipped with a reason', async ({ page, person }) => {
  const id = await everyWeek(person);
  await page.goto(`/steps/${id}`);
  await expect(page.getByText(/Repeats every \w+day\./)).toBeVisible();
  await hydrated(page);
  await page.getByRole('button', { name: 'More about Write to someone new' }).click();
  await page.getByRole('menuitem', { name: 'Skip this one' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Travelling');
  await dialog.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByText('Skipped: Write to someone new. Next on')).toBeVisible();
  await expect(page.getByText(/skipped on .*: Travelling/)).toBeVisible();
  await page.goto('/steps');
  await expect(page.getByRole('region', { name: 'Next week' }).getByText('Write to someone new')).toBeVisible();
});

test('this one, this and the following, or all are changed', async ({ page, person }) => {
  const rows = async () => (await person.tables.steps.select()).map(({ title, recurrence }) => `${title} ${recurrence}`.trim()).toSorted();
  const change = async (id: string, title: string, reach: string) => {
    await page.goto(`/steps/${id}`);
    const form = page.getByRole('form', { name: 'Step' });
    await hydrated(page);
    await form.getByLabel('What you will do').fill(title);
    await form.getByRole('group', { name: 'Change' }).getByRole('radio', { name: reach, exact: true }).check();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
  };
  const first = await everyWeek(person, 'First');
  await change(first, 'Once', 'This one');
  expect(await rows()).toEqual(['First FREQ=WEEKLY', 'Once']);

  const following = (await person.tables.steps.select()).find(({ recurrence }) => recurrence);
  await change(following?.id ?? '', 'Second', 'This and following');
  expect(await rows()).toEqual(['Once', 'Second FREQ=WEEKLY']);

  await person.planner.steps.complete(following?.id ?? '', person.today);
  const open = (await person.tables.steps.select()).find(({ recurrence, doneOn }) => recurrence && !doneOn);
  await change(open?.id ?? '', 'Third', 'All');
  expect(await rows()).toEqual(['Once', 'Third FREQ=WEEKLY', 'Third FREQ=WEEKLY']);
});

test('a rule of one’s own is put together from its parts', async ({ page, person }) => {
  await page.goto('/steps/new');
  const form = page.getByRole('form', { name: 'Step' });
  await hydrated(page);
  await form.getByLabel('What you will do').fill('Coffee');
  await form.getByLabel('Repeats').selectOption('custom');
  await form.getByLabel('Every', { exact: true }).fill('3');
  await form.getByLabel('Unit').selectOption('month');
  await form.getByLabel('Ends').selectOption('count');
  await form.getByLabel('Times').fill('4');
  await form.getByRole('button', { name: 'Plan step' }).click();
  await expect(page).toHaveURL(/\/steps$/);
  expect((await person.tables.steps.select()).map(({ recurrence }) => recurrence)).toEqual(['FREQ=MONTHLY;INTERVAL=3;COUNT=4']);
});

test('an if-then plan is written and shown as a sentence; half of one is refused beside its field', async ({ page, person }) => {
  const { planner, planId, today } = person;
  const id = await planner.steps.save(stepSchema.parse({ planId, kind: 'reach_out', title: 'Write', dueOn: today }), today);
  await page.goto(`/steps/${id}`);
  const form = page.getByRole('form', { name: 'Step' });
  await hydrated(page);
  await form.getByText('If-then plan').click();
  await form.getByLabel('If', { exact: true }).fill('it is Friday at nine');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('Enter what you will do then')).toBeVisible();
  await form.getByLabel('Then I will', { exact: true }).fill('write to Ana');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('If it is Friday at nine, then I will write to Ana.')).toBeVisible();
});
