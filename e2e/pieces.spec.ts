import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

test('a menu works by keyboard and returns the focus', async ({ page, person }) => {
  await person.planner.plans.begin({ name: 'Rail', objective: 'Move into rail', startsOn: person.today, endsOn: person.inDays(200) });
  await page.goto('/plans');
  await hydrated(page);
  const dots = page.getByRole('button', { name: 'More about Rail' });
  const verb = (name: string) => page.getByRole('menuitem', { name });
  await dots.focus();
  await page.keyboard.press('Enter');
  await expect(verb('Edit')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(verb('Archive')).toBeFocused();
  await page.keyboard.press('End');
  await expect(verb('Remove')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(verb('Edit')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(verb('Remove')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(verb('Edit')).toBeHidden();
  await expect(dots).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(verb('Edit')).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Rail' });
  await expect(dialog.getByLabel('Where I want to be')).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Save plan' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(dots).toBeFocused();
});

test('the menu button of a row shows on hover, on focus and on a touch screen', async ({ page, person, browser, baseURL }) => {
  const seen = (each: typeof page) =>
    expect.poll(() => each.getByRole('button', { name: /^More about/ }).evaluate((dots) => getComputedStyle(dots).opacity));
  await page.goto('/plans');
  await page.mouse.move(0, 0);
  await seen(page).toBe('0');
  await page.getByRole('heading', { level: 2 }).hover();
  await seen(page).toBe('1');
  await page.mouse.move(0, 0);
  await page.getByRole('button', { name: /^More about/ }).focus();
  await seen(page).toBe('1');

  const context = await browser.newContext({ baseURL, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  await person.signIn(context);
  const phone = await context.newPage();
  await phone.goto('/plans');
  await seen(phone).toBe('1');
  await context.close();
});

test('a date field shows the day in words and follows what is picked, typed and saved', async ({ page, person }) => {
  await page.goto('/steps/new');
  const day = page.getByLabel('Due date');
  const words = (on: Day) => page.getByText(sayDay(on, person.today), { exact: true });
  await hydrated(page);
  for (const on of [person.inDays(3), person.inDays(5)]) {
    await day.fill(on);
    await day.blur();
    await expect(words(on)).toBeVisible();
  }
  // With the keyboard the field shows the browser's numbers.
  await day.focus();
  await expect(words(person.inDays(5))).toBeHidden();
  await day.fill('');
  await day.blur();
  await expect(page.getByText('Choose a day')).toBeVisible();
});
