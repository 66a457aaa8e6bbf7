import { shareSchema } from '@/lib/plan/sharing/share';
import { expect, type Person, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

const shared = async ({ planner, planId }: Person) =>
  `/s/${await planner.shares.open(planId, shareSchema.parse({ name: 'Wanda', people: 'full', mayComment: true, ends: '7' }))}`;

test('the thread’s legend stays collapsed once read, on the plan and on the shared plan', async ({ page, ines, context }) => {
  await ines.signIn(context);
  const legend = page.getByText('a gap: missing or late');
  for (const path of ['/plan', await shared(ines)]) {
    await context.clearCookies({ name: 'throughline.legend' });
    await page.goto(path);
    await expect(legend).toBeVisible();
    await expect(page.getByText('outreach that waits for an answer')).toBeVisible();
    await hydrated(page);
    await page.getByText('How to read the thread').click();
    await expect(legend).toBeHidden();
    await expect.poll(async () => (await context.cookies()).some(({ name }) => name === 'throughline.legend')).toBe(true);
    await page.reload();
    await expect(page.getByText('How to read the thread')).toBeVisible();
    await expect(legend).toBeHidden();
  }
});

test('the thread, the closed links and the current tab stay visible in print and in forced colours', async ({ page, ines, context }) => {
  await ines.signIn(context);
  const drawn = (selector: string, pseudo: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, pseudo) => {
        const { printColorAdjust, forcedColorAdjust, backgroundColor } = getComputedStyle(element, pseudo);
        return { printColorAdjust, forcedColorAdjust, isSeen: backgroundColor !== 'rgba(0, 0, 0, 0)' };
      }, pseudo);
  const lines = [
    ['header.thread-trunk', '::before'],
    ['.thread-path', '::before'],
    ['.thread-link[data-to="solid"]', '::after'],
    ['.thread-mark[data-shape="closed"]', ''],
  ] as const;
  await page.goto('/plan');
  // Which paths are folded depends on the day: a closed one may be among them.
  await page.getByRole('link', { name: 'all in order' }).first().click();
  await expect(page.locator('.thread-mark[data-shape="closed"]').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  for (const [selector, pseudo] of lines)
    expect(await drawn(selector, pseudo), `${selector} in print`).toMatchObject({ printColorAdjust: 'exact', isSeen: true });
  await expect(page.locator('.thread-foot').first()).toBeHidden();
  await expect(page.locator('.print\\:block').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  for (const [selector, pseudo] of lines)
    expect(await drawn(selector, pseudo), `${selector} in own colours`).toMatchObject({ forcedColorAdjust: 'none', isSeen: true });

  await page.goto('/progress');
  const tabs = page.getByRole('navigation', { name: /goal/i }).getByRole('link');
  const borders = () => tabs.evaluateAll((all) => all.filter((tab) => getComputedStyle(tab).borderBottomWidth !== '0px').length);
  expect(await tabs.count()).toBeGreaterThan(1);
  expect(await borders()).toBe(1);
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  expect(await tabs.evaluateAll((all) => all.filter((tab) => tab.checkVisibility()).length)).toBe(1);
});

test('without JavaScript a sentence says which buttons need it', async ({ browser, baseURL, person }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await person.signIn(context);
  const page = await context.newPage();
  for (const path of ['/today', '/settings', '/welcome']) {
    await page.goto(path);
    const line = page.locator('noscript p').first();
    await expect(line).toBeVisible();
    await expect(line).toContainText('Buttons that log, add, change or remove something need JavaScript.');
  }
  await context.close();
});

test('the first tap on a button works', async ({ browser, baseURL, person }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  await person.signIn(context);
  const page = await context.newPage();
  await page.goto('/people/new');
  // A tap waits until the button is ready; without a pointer, that takes an idle moment.
  await page.getByRole('button', { name: 'Add person' }).tap();
  await expect(page.getByLabel('First name')).toHaveAttribute('aria-invalid', 'true');
  await context.close();
});
