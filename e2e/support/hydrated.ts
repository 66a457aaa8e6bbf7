import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Waits until React listens everywhere on the page, including forms whose script loads on the first pointer or key. */
export async function hydrated(page: Page) {
  const deaf = async () => {
    // Repeated, because a pointer event before the script has loaded is lost.
    for (const x of [1, 2]) await page.mouse.move(x, 1);
    return page.evaluate(() => {
      const listens = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactFiber$'));
      return [...document.body.querySelectorAll('a, button, input, select, textarea')].filter((element) => !listens(element)).length;
    });
  };
  await expect.poll(deaf).toBe(0);
}
