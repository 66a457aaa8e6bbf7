import { addDays } from '@/lib/plan/time/day';
import type { InteractionKind } from '@/lib/plan/words/words';
import { calendarFile } from './support/calendar-file';
import { demoPerson, expect, test } from './support/fixtures';
import { hydrated } from './support/hydrated';

test.use({ viewport: { width: 390, height: 844 } });

/** How a calendar calls what is in it; calls and messages are not. */
const titles: Partial<Record<InteractionKind, string>> = { coffee_chat: 'Coffee with', video_call: 'Zoom with', meeting: 'Meeting with' };

test('a quarter’s calendar brings most of the demo’s conversations, each with two taps and a line', async ({ page, context, baseURL }) => {
  const ines = await demoPerson(baseURL ?? '');
  await ines.signIn(context);
  const { planner, tables, today } = ines;
  const people = new Map((await tables.people.select()).map(({ id, display }) => [id, display]));
  const quarter = (await tables.interactions.select()).filter(
    ({ kind, isOutreach, happenedOn }) => !isOutreach && kind !== 'message' && happenedOn >= addDays(today, -91),
  );
  // What the demo logged by hand is in her calendar now, and nowhere else.
  const events = quarter.flatMap(({ id, kind, happenedOn, personIds }) => {
    const names = personIds.map((personId) => people.get(personId) ?? '');
    const title = titles[kind];
    return title ? [{ uid: id, day: happenedOn, title: `${title} ${names.join(' and ')}`, guests: names }] : [];
  });
  for (const { id } of quarter) await planner.interactions.remove(id, 'by hand');
  const open = await planner.inbox.open(today);
  await planner.inbox.dismiss({ ids: open.map(({ id }) => id), state: 'not_happened' });

  await page.goto('/inbox');
  await hydrated(page);
  await page.getByLabel('Choose a file').setInputFiles({ name: 'quarter.ics', mimeType: 'text/calendar', buffer: calendarFile(events) });
  const rows = page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem');
  await expect(rows).toHaveCount(events.length);
  for (let left = events.length; left > 0; left--) {
    await rows.first().getByRole('textbox').fill(`Line ${left}`);
    await rows.first().getByRole('button', { name: 'It happened' }).click();
    await expect(rows).toHaveCount(left - 1);
  }
  const logged = (await tables.interactions.select()).filter(({ line }) => /^Line \d+$/.test(line));
  expect(quarter.length).toBeGreaterThanOrEqual(20);
  expect(logged.length / quarter.length).toBeGreaterThanOrEqual(14 / 22);
  const before = quarter.flatMap(({ kind, personIds }) => (titles[kind] ? personIds : []));
  expect(logged.flatMap(({ personIds }) => personIds).toSorted()).toEqual(before.toSorted());
  expect(await tables.people.select()).toHaveLength(people.size);
  ines.close();
});
