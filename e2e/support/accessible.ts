import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now, by rule and markup; a list of rules asks for these alone. */
export async function violationsOn(page: Page, rules?: string[]) {
  // With motion a colour may still be on its way from one theme to the other.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page })
    // No page of ours has frames, and the other mode opens a second page for each look.
    .setLegacyMode()
    .options(rules ? { runOnly: rules } : { runOnly: standards, rules: { 'label-content-name-mismatch': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Expects that everyone can use what is open now, in both themes: a theme changes colours and nothing else. */
export async function isAccessible(page: Page) {
  // After a step inside the app the title follows the page.
  await expect(page).toHaveTitle(/./);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page, ['color-contrast'])).toEqual([]);
}
