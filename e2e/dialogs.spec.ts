import { expect, test } from './support/fixtures';

test('a click outside a dialog closes it, but not while something is typed in it', async ({ page, person: _ }) => {
  const dialog = page.getByRole('dialog', { name: 'What did they say?' });
  const beside = { x: 5, y: 300 };
  await page.goto('/sharing');
  await page.getByRole('button', { name: 'Add feedback' }).click();
  await expect(dialog.getByLabel('What they said')).toBeVisible();
  await page.mouse.click(beside.x, beside.y);
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Add feedback' }).click();
  await dialog.getByLabel('What they said').fill('Strong on evidence, thin on trade-offs.');
  await page.mouse.click(beside.x, beside.y);
  await expect(dialog.getByLabel('What they said')).toHaveValue('Strong on evidence, thin on trade-offs.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
