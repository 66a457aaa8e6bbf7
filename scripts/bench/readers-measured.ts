// Prints what the readers, writers and rules of calendars cost, in CPU milliseconds, the median of a few rounds, as JSON.
import { freshPlanner, noon } from '@/db/engine/fresh-database';
import { feedOf } from '@/db/shared/feed';
import { calendarOf, eventOf } from '@/lib/calendar/calendar-sample';
import { readCalendar } from '@/lib/calendar/read';
import { suggestConversations } from '@/lib/calendar/suggest';
import { printCalendar } from '@/lib/export/calendar';

import { feedSchema } from '@/lib/plan/feed/feed';
import { lineKeys } from '@/lib/plan/line/line-keys';
import { LinePeople } from '@/lib/plan/line/line-people';
import { understandLine } from '@/lib/plan/line/understand-line';
import { nameKeys } from '@/lib/plan/names/name-spellings';
import { occurrenceDays } from '@/lib/plan/step/recurrence/recurrence';
import { addDays, day as dayOf } from '@/lib/plan/time/day';

const ROUNDS = 5;
const today = dayOf('2026-11-12');
const zone = 'Europe/Lisbon';

/** The same for what is asked of the database; `before` is not counted. */
async function costOf(work: () => Promise<unknown>, before: () => Promise<unknown> = async () => undefined): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await before();
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

function cost(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const guest = (name: string) => `ATTENDEE;PARTSTAT=ACCEPTED;CN=${name}:mailto:${name}@example.org`;
const eventAt = (at: number) => {
  const day = addDays(dayOf('2016-01-01'), at % 4000).replaceAll('-', '');
  const rule = at % 10 === 0 ? [`RRULE:FREQ=WEEKLY${at % 20 === 0 ? ';COUNT=20' : ''}`] : [];
  const description = `DESCRIPTION:${'Agenda and minutes. '.repeat(38)}`;
  return eventOf(
    `${at}@example.org`,
    `DTSTART;TZID=Europe/Berlin:${day}T090000`,
    ...rule,
    `SUMMARY:Meeting ${at}`,
    guest('ana'),
    guest('bo'),
    description,
  );
};
const file = calendarOf(...Array.from({ length: 11_000 }, (_, at) => eventAt(at)));

const people = Array.from({ length: 20_000 }, (_, at) => ({
  id: `p${at}`,
  given: `Given${at % 4000}`,
  family: `Family${at}`,
  display: `Given${at % 4000} Family${at}`,
  emails: [`p${at}@example.org`],
  isKeyConnection: at % 500 === 0,
  isMuted: false,
}));
const events = Array.from({ length: 5000 }, (_, at) => ({
  key: `${at}`,
  day: today,
  time: '09:30',
  title: at % 2 ? `Coffee with Given${at % 4000} Family${at}` : 'Weekly sync about the plan',
  isAllDay: false,
  isCancelled: false,
  isPrivate: false,
  place: '',
  attendees: at % 3 ? [at, at + 1].map((n) => ({ name: '', email: `p${n}@example.org`, isDeclined: false, isRoom: false })) : [],
}));
// As the server does it: whoever the index of name words finds is read, then the line. A given name is that of 67 people.
const inLetters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const book = people.map(({ id, isKeyConnection }, at) => {
  const [given, family] = [`Given${inLetters(at % 300)}`, `Family${inLetters(at)}`];
  return { id, given, family, display: `${given} ${family}`, isKeyConnection };
});
const line = 'coffee with Givenh Familydah and Givenj yesterday, she offered to introduce me to Givenda Familydda #energy';
const words = new Set(lineKeys(line));
const named = book.filter((one) => nameKeys(one).some((key) => words.has(key)));
const understand = () => lineKeys(line) && understandLine(line, { today, people: new LinePeople(named) });
// A server has read lines before: its patterns are compiled, and so is its code.
for (let round = 0; round < 20; round++) understand();
const feed = Array.from({ length: 2000 }, (_, at) => ({
  uid: `step-${at}@throughline`,
  sequence: 0,
  changedAt: '2026-10-01T08:00:00.000Z',
  title: `Coffee with Zsófia Kovačević and ${at} others about the plan for the winter`,
  day: addDays(today, at % 700),
  time: at % 2 ? '09:30' : null,
  notes: 'Ask how they price flexibility; bring the paper, and the numbers. '.repeat(3),
}));
/** A feed of 2,000 steps as it is asked for: printed anew after a write, then known by its ETag alone. */
async function feedRead() {
  const { db, planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Into energy', startsOn: today, endsOn: addDays(today, 300) });
  const personId = await planner.people.meet('Zsófia Kovačević');
  for (const { title, day, time } of feed)
    await tables.steps.create({ planId, personId, kind: 'coffee_chat', title, dueOn: day, atTime: time ?? '' });
  const token = String(await planner.feeds.open(feedSchema.parse({ name: 'Work', showNames: true, showSteps: true, showDates: true })));
  const etag = async () => (await feedOf(db, token, noon))?.etag();
  const printed = await costOf(etag, () => planner.people.meet(crypto.randomUUID()));
  return { printed, known: await costOf(etag) };
}
const rules = ['FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=1MO', 'FREQ=DAILY;INTERVAL=3'];

const { printed, known } = await feedRead();
console.log(
  JSON.stringify({
    calendar: cost(() => readCalendar(file, { from: addDays(today, -60), to: addDays(today, 30), zone })),
    suggestions: cost(() => suggestConversations(events, { people, me: { emails: ['me@example.org'] } })),
    line: cost(understand),
    feedAnswer: printed,
    feedKnown: known,
    feed: cost(() => printCalendar(feed, { name: 'My plan', zone })),
    rules: cost(() =>
      Array.from({ length: 200 }, (_, at) =>
        occurrenceDays(rules[at % 4] as string, addDays(today, at), { from: today, to: addDays(today, 730) }),
      ),
    ),
  }),
);
