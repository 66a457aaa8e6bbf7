// Prints what the letters of 5,000 accounts cost that are due at one hour, in CPU milliseconds, and how long others wait meanwhile, as JSON.
import { eighteenConversations, freshDatabase, freshPlanner, noon } from '@/db/engine/fresh-database';
import { users } from '@/db/schema';
import { lettersSchema, storedChoices } from '@/lib/plan/letters/letter-choices';
import { addDays, day } from '@/lib/plan/time/day';
import { timedSources } from '@/lib/server/letters/timed-letters';
import { sendDueLetters } from '@/lib/server/mail/send-due';

const ACCOUNTS = 5000;
const TICK_MS = 5;
const today = day('2027-03-09');
process.env.AUTH_SECRET ??= 'a secret of the bench, long enough to be one';

const db = freshDatabase();
const chosen = lettersSchema.parse({ yourWeek: true, yourWeekDay: 2 });

for (let at = 0; at < ACCOUNTS; at++) {
  const { planner, tables } = await freshPlanner(db, `Ines ${at}`);
  const planId = await planner.plans.begin({ name: 'Energy', objective: 'Into energy', startsOn: today, endsOn: addDays(today, 200) });
  await tables.goals.create({ planId, ...eighteenConversations, startsOn: today, dueOn: addDays(today, 90) });
  for (const name of ['Ana', 'Bo', 'Chidi'])
    await tables.people.create({ display: name, sortName: name, rhythmDays: 14, lastContactOn: addDays(today, -17) });
  for (const title of ['Write to Ana', 'Coffee with Bo', 'Read the report'])
    await tables.steps.create({ planId, kind: 'prepare', title, dueOn: addDays(today, 2) });
  await planner.settings.save({ letters: storedChoices(chosen, addDays(today, -30)) });
}
await db.update(users).set({ emailConfirmedAt: noon });

let sent = 0;
const waits: number[] = [];
let last = performance.now();
setInterval(() => {
  waits.push(performance.now() - last - TICK_MS);
  last = performance.now();
}, TICK_MS).unref();
const before = process.cpuUsage();
await sendDueLetters({
  db,
  now: () => noon,
  origin: 'https://plan.test',
  mail: { post: async () => void sent++, close: () => undefined },
  sources: { 'your-week': timedSources['your-week'] },
  report: () => undefined,
  logError: (error) => {
    throw error;
  },
  isStopping: () => false,
});
const { user, system } = process.cpuUsage(before);
if (sent !== ACCOUNTS) throw new Error(`${sent} letters were sent to ${ACCOUNTS} accounts.`);
console.log(
  JSON.stringify({
    letters: (user + system) / 1000,
    lettersWait: waits.toSorted((one, other) => one - other)[Math.floor(waits.length * 0.99)],
  }),
);
