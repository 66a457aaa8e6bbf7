import type { Page } from '@playwright/test';
import { weekToReview } from '@/lib/plan/review/weekly-review';
import { shareSchema } from '@/lib/plan/sharing/share';
import { expect, type Person, test } from './support/fixtures';
import { letterButton } from './support/letter-button';

/** Every page, with half a year of data. */
async function everyPage({ planner, planId, today }: Person) {
  const [goals, [person], [mentor], [step], [organization], [event]] = await Promise.all([
    planner.goals.inForce(planId, today),
    planner.people.lookUp('Tomasz'),
    planner.mentors.ofPlan(planId, today),
    planner.steps.open(planId),
    planner.organizations.meaningful(),
    planner.events.ofPlan(planId),
  ]);
  const dial = {
    name: 'Wanda',
    people: 'full',
    showMentors: true,
    showSteps: true,
    showFeedback: true,
    mayComment: true,
    question: 'Which one?',
    ends: '7',
  };
  const goal = `/goals/${goals[1]?.id}`;
  return [
    ...['/today', '/plan', '/goals', '/goals/new', goal, `${goal}/edit`, '/people', '/people/new', `/people/${person?.id}`],
    ...[
      `/people/${person?.id}/edit`,
      `/people/${person?.id}/brief`,
      '/people/import',
      '/people/triage',
      '/people/duplicates',
      '/introductions',
    ],
    ...[
      '/mentors',
      `/mentors/${mentor?.id}`,
      '/steps',
      '/steps?view=week',
      '/steps?view=month',
      '/steps/new',
      `/steps/${step?.id}`,
      '/events',
      `/events/${event?.id}`,
    ],
    ...[
      '/organizations',
      `/organizations/${organization?.id}`,
      '/progress',
      '/progress?chart=every&range=plan',
      '/sharing',
      '/settings',
      '/plans',
    ],
    ...[
      '/review',
      '/catch-up',
      `/review/${(await planner.reviews.closed(planId))[0]?.id}`,
      `/plans/${planId}/report`,
      '/trash',
      '/news',
      '/more',
      `/s/${await planner.shares.open(planId, shareSchema.parse(dial))}`,
    ],
    `/sharing/preview?${new URLSearchParams({ name: 'Wanda', people: 'initials', showSteps: 'on', mayComment: 'on' })}`,
  ];
}

/** The pages behind the buttons of letters. */
const letterPages = (ines: Person) =>
  Promise.all([
    letterButton(ines, 'review', ines.planId, weekToReview(ines.today, 1).from),
    letterButton(ines, 'settings', ''),
    letterButton(ines, 'pause', ''),
    letterButton(ines, 'unsubscribe', 'reader-wrote'),
  ]);

const addresses = ['/', '/sign-in', '/sign-up', '/forgot'];

/** Controls less than 44 px high or wide, except links within a sentence, as in WCAG 2.5.8. */
function smallTargets(page: Page) {
  return page.evaluate(() => {
    const inSentence = (element: Element) =>
      getComputedStyle(element).display.startsWith('inline') &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.textContent ?? ''),
      );
    const boxOf = (element: Element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((each) => each.getBoundingClientRect());
      // The area beyond the element itself that a press reaches through ::before or ::after.
      const reach = ['::before', '::after'].map((pseudo) => {
        const { position, content, top } = getComputedStyle(element, pseudo);
        return position === 'absolute' && content !== 'none' && content !== 'normal' ? -Number.parseFloat(top) || 0 : 0;
      });
      const beyond = Math.max(0, ...reach);
      const borders = beyond > 0 ? 2 * Number.parseFloat(getComputedStyle(element).borderTopWidth) : 0;
      const side = (of: 'width' | 'height') => Math.max(...boxes.map((box) => box[of])) + 2 * beyond - borders;
      return { width: side('width'), height: side('height') };
    };
    return [...document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary')].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.sr-only') || inSentence(element)) return [];
      const { width, height } = boxOf(element);
      if (width === 0 || (height >= 43.5 && width >= 24)) return [];
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return [`${element.tagName.toLowerCase()}.${element.className} "${words}" ${Math.round(width)} × ${Math.round(height)}`];
    });
  });
}

async function fitsASmallPhone(page: Page, path: string) {
  await page.setViewportSize({ width: 320, height: 640 });
  expect((await page.goto(path))?.status(), path).toBe(200);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${path} is wider than 320 px`).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 390, height: 844 });
  expect.soft(await smallTargets(page), `${path} has targets too small for a finger`).toEqual([]);
}

test('every page fits a small phone, with controls large enough to tap', async ({ page, ines, context }) => {
  for (const path of addresses) await fitsASmallPhone(page, path);
  for (const path of await letterPages(ines)) await fitsASmallPhone(page, path);
  await ines.signIn(context);
  for (const path of await everyPage(ines)) await fitsASmallPhone(page, path);
});
