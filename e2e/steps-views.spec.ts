import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { threadWithTomasz } from './support/thread-with-tomasz';

test('steps are filtered in the address, and moved by a button, by the keyboard and by dragging', async ({ page, person }) => {
  const { step } = await threadWithTomasz(person);
  const id = await step('Coffee with Tomasz', { dueOn: person.today });
  await step('Read the primer', { kind: 'learn', dueOn: person.today });
  const dueOn = async () => (await person.planner.steps.find(id)).dueOn;

  await page.goto('/steps?view=month');
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Kind').selectOption('Coffee chat');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/kind=coffee_chat/);
  await expect(page.getByRole('link', { name: 'Read the primer' })).toHaveCount(0);
  await hydrated(page);

  const link = page.getByRole('link', { name: 'Coffee with Tomasz' });
  await link.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('status')).toContainText('Coffee with Tomasz');
  await expect.poll(dueOn).toBe(person.inDays(1));
  await expect(page).toHaveURL(/kind=coffee_chat/);

  await page.goto(`/steps?view=week&from=${person.inDays(1)}`);
  await hydrated(page);
  await page.getByRole('button', { name: 'More about Coffee with Tomasz' }).click();
  await page.getByRole('menuitem', { name: /^A week later/ }).click();
  await expect(page.getByRole('status')).toContainText('Moved to');
  await expect.poll(dueOn).toBe(person.inDays(8));

  await page.goto(`/steps?view=month&from=${person.inDays(8)}`);
  await hydrated(page);
  await page.setViewportSize({ width: 1440, height: 1200 });
  await page.locator(`[data-day="${person.inDays(8)}"]`).hover();
  await expect(page.locator(`[data-step="${id}"]`)).toHaveAttribute('draggable', 'true');
  const days = await page.locator('[data-day]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-day')));
  const to = days.find((day) => day && day > person.today && day !== person.inDays(8)) ?? '';
  await page.locator(`[data-step="${id}"]`).dragTo(page.locator(`[data-day="${to}"]`));
  await expect.poll(dueOn).toBe(to);
});
