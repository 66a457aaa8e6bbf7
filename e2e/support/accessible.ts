import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { expect } from './fixtures';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now, by rule and markup; `rules` limits it to these. */
export async function violationsOn(page: Page, rules?: string[]) {
  // With motion a colour may still be fading from one theme to the other.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const options: RunOptions = rules
    ? { runOnly: rules, resultTypes: ['violations'] }
    : { runOnly: standards, resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: true } } };
  // Half a megabyte of script, so once a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, options)).violations;
  }, options);
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
