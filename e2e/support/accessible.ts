import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now, by rule and markup; `rules` limits it to these. */
export async function violationsOn(page: Page, rules?: string[]) {
  // With motion a colour may still be fading from one theme to the other.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page })
    // None of our pages has frames, and the other mode opens a second page for each check.
    .setLegacyMode()
    .options(rules ? { runOnly: rules } : { runOnly: standards, rules: { 'label-content-name-mismatch': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Expects the open page to be accessible in both themes; a theme changes only colours. */
export async function isAccessible(page: Page) {
  // After navigating inside the app, the title is updated after the page.
  await expect(page).toHaveTitle(/./);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page, ['color-contrast'])).toEqual([]);
}
