import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { shareSchema } from '@/lib/plan/share';
import { expect, type Person, test } from './fixtures';

// A page is read by axe several times, which takes a while on a busy machine.
test.describe.configure({ timeout: 90_000 });

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Look = { size: typeof desk; colorScheme: 'light' | 'dark' };
const fourLooks: Look[] = [desk, phone].flatMap((size) => [
  { size, colorScheme: 'light' },
  { size, colorScheme: 'dark' },
]);

/** A theme and a width are the stylesheet's doing, so the page is loaded once. */
async function looksRight(page: Page, path: string, looks = fourLooks) {
  expect((await page.goto(path, { waitUntil: 'networkidle' }))?.status(), path).toBe(200);
  for (const { size, colorScheme } of looks) {
    await page.setViewportSize(size);
    // With motion a colour may still be on its way from one theme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(standards)
      .options({ rules: { 'label-content-name-mismatch': { enabled: true } } })
      .analyze();
    const said = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect.soft(said, `${path} ${size.width} ${colorScheme}`).toEqual([]);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${path} is wider than a phone`).toBeLessThanOrEqual(phone.width);
}

for (const path of ['/', '/sign-in', '/sign-up', '/forgot']) {
  test(`${path} is for everybody, in both themes, on a desk and on a phone`, async ({ page }) => {
    await looksRight(page, path);
  });
}

const rooms = {
  today: '/today',
  plan: '/plan',
  goals: '/goals',
  'new goal': '/goals/new',
  people: '/people',
  'new person': '/people/new',
  mentors: '/mentors',
  steps: '/steps',
  'week of steps': '/steps?view=week',
  'month of steps': '/steps?view=month',
  progress: '/progress',
  'progress of all': '/progress?goal=all',
  sharing: '/sharing',
  settings: '/settings',
  plans: '/plans',
  more: '/more',
};

for (const [room, path] of Object.entries(rooms)) {
  test(`the room of ${room} is for everybody, with half a year in it`, async ({ page, ines, context }) => {
    await ines.signIn(context);
    await looksRight(page, path);
  });
}

const details: Record<string, (ines: Person) => Promise<string>> = {
  'a goal': async ({ planner, planId, today }) => `/goals/${(await planner.goals.inForce(planId, today))[1]?.id}`,
  'a goal being changed': async ({ planner, planId, today }) => `/goals/${(await planner.goals.inForce(planId, today))[1]?.id}/edit`,
  'a person': async ({ planner }) => `/people/${(await planner.people.lookUp('Tomasz'))[0]?.id}`,
  'a person being changed': async ({ planner }) => `/people/${(await planner.people.lookUp('Tomasz'))[0]?.id}/edit`,
  'a mentor': async ({ planner, planId, today }) => `/mentors/${(await planner.mentors.ofPlan(planId, today))[0]?.id}`,
  'a step': async ({ planner, planId }) => `/steps/${(await planner.steps.open(planId))[0]?.id}`,
  'what a reader will see': async () =>
    `/sharing/preview?${new URLSearchParams({ name: 'Wanda', people: 'initials', showSteps: 'on', mayComment: 'on' })}`,
  'the mentor’s window': async ({ planner, planId }) => {
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

for (const [what, pathOf] of Object.entries(details)) {
  test(`${what} is for everybody, in both themes, on a desk and on a phone`, async ({ page, ines, context }) => {
    await ines.signIn(context);
    await looksRight(page, await pathOf(ines));
  });
}

test('bringing people in is for everybody: the file, what is in it, its columns, who matters, who is there twice', async ({
  page,
  person,
  baseURL,
}) => {
  const upload = async (name: string, data: Buffer) => {
    const headers = { origin: baseURL ?? '', 'content-type': 'application/octet-stream' };
    const answer = await page.request.post(`/api/import?${new URLSearchParams({ name, size: String(data.length) })}`, { headers, data });
    return (await answer.json()).goTo as string;
  };
  const ids = [await person.planner.people.meet('Ana Abel'), await person.planner.people.meet('Ana Abel')].sort();
  const known = await upload(
    'book.csv',
    Buffer.from('Given Name,Family Name,E-mail 1 - Value\nAna,Abel,ana@example.org\nBo,Berg,bo@example.org\n'),
  );
  const asking = await upload('odd.csv', Buffer.from('Wer,Wo\nAna Abel,Kelda\n'));
  const rooms = ['/people/import', known, asking, '/people/triage', '/people/duplicates', `/people/duplicates/${ids.join('/')}`];
  for (const room of rooms) {
    await looksRight(page, room, [
      { size: desk, colorScheme: 'light' },
      { size: phone, colorScheme: 'dark' },
    ]);
  }
});

for (const [room, path] of Object.entries(rooms)) {
  test(`the room of ${room} is for somebody who has just begun too`, async ({ page, person }) => {
    expect(await person.planner.people.select()).toEqual([]);
    await looksRight(page, path, [
      { size: desk, colorScheme: 'light' },
      { size: phone, colorScheme: 'dark' },
    ]);
  });
}
