import type { Page } from '@playwright/test';

/** Holds the scripts of the page back until it is called. */
export async function withoutScript(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
