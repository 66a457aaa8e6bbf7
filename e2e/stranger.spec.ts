import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures';

test('another’s address answers like one that never was', async ({ page, person, stranger, context }) => {
  const { planner, planId, today } = person;
  const goal = {
    statement: 'Talk with 18 product managers',
    measure: 'conversations' as const,
    unit: 'conversations',
    baseline: 0,
    target: 18,
  };
  const goalId = await planner.goals.create({ ...goal, planId, startsOn: today, dueOn: person.inDays(90) });
  const personId = await planner.people.meet('Tomasz Wierzba');
  const stepId = await planner.steps.create({ planId, goalId, personId, kind: 'coffee_chat', title: 'Coffee', dueOn: today });
  const mentorId = await planner.mentors.consider(planId, { id: personId }, today);

  const rooms = { goals: goalId, people: personId, steps: stepId, mentors: mentorId };
  for (const [room, id] of Object.entries(rooms)) {
    expect((await page.goto(`/${room}/${id}`))?.status(), `one’s own /${room}`).toBe(200);
  }

  await context.clearCookies();
  await stranger.signIn(context);
  for (const [room, id] of Object.entries(rooms)) {
    const random = randomUUID();
    const [theirs, nobodys] = [await page.request.get(`/${room}/${id}`), await page.request.get(`/${room}/${random}`)];
    expect(theirs.status(), `/${room}`).toBe(404);
    expect(nobodys.status(), `/${room}`).toBe(404);
    const strip = (body: string, own: string) => body.replaceAll(own, 'ID').replace(/nonce="[^"]*"|[A-Za-z0-9+/_-]{20,}={0,2}/g, '');
    expect(strip(await theirs.text(), String(id))).toBe(strip(await nobodys.text(), random));
  }
});

test('without a key every room leads to the door', async ({ page }) => {
  for (const room of [
    'today',
    'plan',
    'goals',
    'people',
    'mentors',
    'steps',
    'progress',
    'sharing',
    'settings',
    'plans',
    'more',
    'welcome',
  ]) {
    await page.goto(`/${room}`);
    await expect(page, room).toHaveURL(/\/sign-in/);
  }
});
