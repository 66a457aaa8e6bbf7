import type { Browser, Page } from '@playwright/test';
import { weekToReview } from '@/lib/plan/review/weekly-review';
import { shareSchema } from '@/lib/plan/sharing/share';
import { violationsOn } from './support/accessible';
import { test as base, expect, newPerson, originOf, type Person } from './support/fixtures';
import { hydrated } from './support/hydrated';
import { letterButton } from './support/letter-button';

/** Two pages, signed in once per worker: as Ines and as someone with an empty account. Each test loads its own address there. */
const test = base.extend<object, { fullPage: Page; emptyPage: Page }>({
  fullPage: [({ browser, ines }, use, worker) => signedIn(browser, originOf(worker), ines, use), { scope: 'worker' }],
  emptyPage: [
    async ({ browser }, use, worker) => {
      const person = await newPerson(originOf(worker));
      await signedIn(browser, originOf(worker), person, use);
      person.close();
    },
    { scope: 'worker' },
  ],
});

async function signedIn(browser: Browser, baseURL: string, person: Person, use: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ baseURL });
  await person.signIn(context);
  await use(await context.newPage());
  await context.close();
}

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Loads the page once: width and theme only change the stylesheet, so both are switched in place. */
async function looksRight(page: Page, path: string, { hasScript = true } = {}) {
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'light' });
  expect((await page.goto(path))?.status(), path).toBe(200);
  if (hasScript) await hydrated(page);
  expect.soft(await violationsOn(page), `${path} on a desk, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violationsOn(page, ['color-contrast']), `${path} on a desk, dark`).toEqual([]);
  await page.setViewportSize(phone);
  expect.soft(await violationsOn(page), `${path} on a phone, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violationsOn(page, ['color-contrast']), `${path} on a phone, light`).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${path} is wider than a phone`).toBeLessThanOrEqual(phone.width);
}

for (const path of ['/', '/sign-in', '/sign-up', '/forgot']) {
  test(`${path} is accessible in both themes, on a desktop and on a phone`, async ({ page }) => {
    await looksRight(page, path);
  });
}

const pages = {
  today: '/today',
  plan: '/plan',
  goals: '/goals',
  'new goal': '/goals/new',
  people: '/people',
  introductions: '/introductions',
  'new person': '/people/new',
  mentors: '/mentors',
  review: '/review',
  'catching up': '/catch-up',
  steps: '/steps',
  'a week of steps': '/steps?view=week',
  'a month of steps': '/steps?view=month',
  events: '/events',
  progress: '/progress',
  'progress with every chart': '/progress?chart=every&range=all',
  sharing: '/sharing',
  news: '/news',
  settings: '/settings',
  plans: '/plans',
  inbox: '/inbox',
  sources: '/settings/sources',
  'calendar feed': '/settings/calendar-feed',
  organizations: '/organizations',
  'target organizations': '/organizations/targets',
  'new step': '/steps/new',
  trash: '/trash',
  more: '/more',
};

for (const [name, path] of Object.entries(pages)) {
  test(`${name} is accessible, with half a year of data`, async ({ fullPage }) => {
    await looksRight(fullPage, path);
  });
}

const details: Record<string, (ines: Person) => Promise<string>> = {
  'a goal': async ({ planner, planId, today }) => `/goals/${(await planner.goals.inForce(planId, today))[1]?.id}`,
  'the form of a goal': async ({ planner, planId, today }) => `/goals/${(await planner.goals.inForce(planId, today))[1]?.id}/edit`,
  'a person': async ({ planner }) => `/people/${(await planner.people.lookUp('Tomasz'))[0]?.id}`,
  'the form of a person': async ({ planner }) => `/people/${(await planner.people.lookUp('Tomasz'))[0]?.id}/edit`,
  'what came of a plan': async ({ planId }) => `/plans/${planId}/report`,
  'a closed review': async ({ planner, planId }) => `/review/${(await planner.reviews.closed(planId))[0]?.id}`,
  'a mentor': async ({ planner, planId, today }) => `/mentors/${(await planner.mentors.ofPlan(planId, today))[0]?.id}`,
  'a step': async ({ planner, planId }) => `/steps/${(await planner.steps.open(planId))[0]?.id}`,
  'the preview of a share link': async () =>
    `/sharing/preview?${new URLSearchParams({ name: 'Wanda', people: 'initials', showSteps: 'on', mayComment: 'on' })}`,
  'the shared plan': async ({ planner, planId }) => {
    const dial = shareSchema.parse({
      name: 'Wanda',
      people: 'full',
      showMentors: true,
      showSteps: true,
      mayComment: true,
      question: 'Which one?',
      ends: '7',
    });
    return `/s/${await planner.shares.open(planId, dial)}`;
  },
};

test('the pages behind a letter’s buttons are accessible', async ({ page, ines }) => {
  const buttons = [
    await letterButton(ines, 'review', ines.planId, weekToReview(ines.today, 1).from),
    await letterButton(ines, 'settings', ''),
    await letterButton(ines, 'pause', ''),
  ];
  for (const path of buttons) await looksRight(page, path, { hasScript: false });
});

for (const [what, pathOf] of Object.entries(details)) {
  test(`${what} is accessible in both themes, on a desktop and on a phone`, async ({ fullPage, ines }) => {
    await looksRight(fullPage, await pathOf(ines));
  });
}

const upload = async ({ request }: Page, baseURL: string | undefined, name: string, lines: string[]) => {
  const data = Buffer.from(lines.join('\n'));
  const headers = { origin: baseURL ?? '', 'content-type': 'application/octet-stream' };
  const answer = await request.post(`/api/import?${new URLSearchParams({ name, size: String(data.length) })}`, { headers, data });
  return (await answer.json()).goTo as string;
};

test('an import is accessible: choosing the file, its preview and its columns', async ({ page, person, baseURL }) => {
  await person.planner.people.meet('Ana Abel');
  const header = 'Given Name,Family Name,E-mail 1 - Value';
  await looksRight(page, '/people/import');
  await looksRight(page, await upload(page, baseURL, 'book.csv', [header, 'Ana,Abel,ana@example.org', 'Bo,Berg,bo@example.org']));
  await looksRight(page, await upload(page, baseURL, 'odd.csv', ['Wer,Wo', 'Ana Abel,Kelda']));
});

test('sorting people is accessible: triage and duplicates', async ({ page, person }) => {
  const ids = [await person.planner.people.meet('Ana Abel'), await person.planner.people.meet('Ana Abel')].sort();
  for (const path of ['/people/triage', '/people/duplicates', `/people/duplicates/${ids.join('/')}`]) await looksRight(page, path);
});

for (const [name, path] of Object.entries(pages)) {
  test(`${name} is accessible for someone who has just started`, async ({ emptyPage }) => {
    await looksRight(emptyPage, path);
  });
}
