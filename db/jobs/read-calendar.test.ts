import fs from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '@/lib/calendar/testdata/MANIFEST.json';
import { day } from '@/lib/plan/time/day';
import { freshPlanner } from '../engine/fresh-database';

const zone = 'Europe/Lisbon';
const today = day('2026-11-28');
const file = (name: string) => new Uint8Array(fs.readFileSync(`lib/calendar/testdata/${name}`));

async function someoneKnown() {
  const { planner, tables } = await freshPlanner();
  const known = manifest.people.find(({ display }) => display === 'Vera Eze');
  const id = await planner.people.meet('Vera Eze');
  return { planner, tables, id, email: known?.emails[0] ?? '' };
}

it('reads a calendar into the inbox, once however often it is read', async () => {
  const { planner, id } = await someoneKnown();
  const read = await planner.inbox.readCalendar(file('google.ics'), today, zone);
  expect(read).toMatchObject({ moved: 0, withdrawn: 0 });
  const open = await planner.inbox.open(today);
  expect(open.length).toBeGreaterThan(3);
  expect(read).toMatchObject({ added: open.length + (await planner.inbox.upcoming(today, 50)).length });
  expect(open.some(({ people }) => people.some(({ personId }) => personId === id))).toBe(true);
  expect(await planner.inbox.readCalendar(file('google.ics'), today, zone)).toMatchObject({ added: 0, moved: 0, withdrawn: 0 });
});

it('changes no person and logs nothing', async () => {
  const { planner, tables } = await someoneKnown();
  await planner.inbox.readCalendar(file('google.ics'), today, zone);
  expect(await tables.people.select()).toHaveLength(1);
  expect(await tables.interactions.select()).toEqual([]);
});

it('leaves out the owner’s addresses and people who are never suggested', async () => {
  const { planner } = await someoneKnown();
  await planner.inbox.readCalendar(file('google.ics'), today, zone);
  const [first] = (await planner.inbox.open(today)).flatMap(({ people }) => people.filter(({ email }) => email !== ''));
  const email = first?.email ?? '';
  await planner.inbox.mute({ personId: null, email });
  await planner.inbox.readCalendar(file('google.ics'), today, zone);
  const everyone = (await planner.inbox.open(today)).flatMap(({ people }) => people.map((person) => person.email));
  expect(everyone).not.toContain(email);
});

it.each(['bad-cut.ics', 'bad-not-a-calendar.ics'])('answers %s with a sentence', async (name) => {
  const { planner } = await someoneKnown();
  expect(await planner.inbox.readCalendar(file(name), today, zone)).toEqual({ problem: expect.stringMatching(/\.$/) });
});
