import type { Locator, Page } from '@playwright/test';

/** Opens the menu of this name and chooses one of its items. */
export async function choose(within: Page | Locator, menu: string | RegExp, verb: string) {
  await within.getByRole('button', { name: menu }).click();
  await within.getByRole('menuitem', { name: verb }).click();
}
