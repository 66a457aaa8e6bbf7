// Prints what the readers, writers and rules of calendars cost, in CPU milliseconds, the median of a few rounds, as JSON.
import { calendarOf, eventOf } from '@/lib/calendar/calendar-sample';
import { readCalendar } from '@/lib/calendar/read';
import { suggestConversations } from '@/lib/calendar/suggest';
import { printCalendar } from '@/lib/export/calendar';
import { LinePeople } from '@/lib/plan/line/line-people';
import { understandLine } from '@/lib/plan/line/understand-line';
import { occurrenceDays } from '@/lib/plan/step/recurrence/recurrence';
import { addDays, day as dayOf } from '@/lib/plan/time/day';

const ROUNDS = 5;
const today = dayOf('2026-11-12');
const zone = 'Europe/Lisbon';

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
const linePeople = new LinePeople(people);
const feed = Array.from({ length: 2000 }, (_, at) => ({
  uid: `step-${at}@throughline`,
  sequence: 0,
  changedAt: '2026-10-01T08:00:00.000Z',
  title: `Coffee with Zsófia Kovačević and ${at} others about the plan for the winter`,
  day: addDays(today, at % 700),
  time: at % 2 ? '09:30' : null,
  notes: 'Ask how they price flexibility; bring the paper, and the numbers. '.repeat(3),
}));
const rules = ['FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=1MO', 'FREQ=DAILY;INTERVAL=3'];
const line = 'coffee with Given7 Family4007 and Given9 yesterday, she offered to introduce me to Given30 Family30 #energy';

console.log(
  JSON.stringify({
    calendar: cost(() => readCalendar(file, { from: addDays(today, -60), to: addDays(today, 30), zone })),
    suggestions: cost(() => suggestConversations(events, { people, me: { emails: ['me@example.org'] } })),
    line: cost(() => understandLine(line, { today, people: linePeople })),
    feed: cost(() => printCalendar(feed, { name: 'My plan', zone })),
    rules: cost(() =>
      Array.from({ length: 200 }, (_, at) =>
        occurrenceDays(rules[at % 4] as string, addDays(today, at), { from: today, to: addDays(today, 730) }),
      ),
    ),
  }),
);
