import { addresseeOf } from '@/db/accounts/addressee';
import { freshDatabase, freshPlanner } from '@/db/engine/fresh-database';
import { rowsOf } from '@/db/rows';
import { suggestedPeople, suggestions } from '@/db/schema';
import { scopeOf } from '@/db/scope';
import type { AnswerAct } from '@/lib/plan/letters/answer';
import { addDays, startOfWeek } from '@/lib/plan/time/day';
import { processShared } from '@/lib/process-shared.mjs';
import { dayIn } from '../clock';
import { buttonToken } from './button-token';
import { carryOut } from './carry-out';

export const today = dayIn(new Date(), 'Europe/Lisbon');
const DAY_MS = 864e5;

/** For tests: an account with a late step, someone to keep in touch with and a suggestion, and the buttons of its letters. */
export async function accountWithLetters() {
  const db = freshDatabase();
  // Where the app keeps the one database of a process.
  processShared.database = db;
  const { planner, tables, ownerId } = await freshPlanner(db);
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Move into energy',
    startsOn: addDays(today, -60),
    endsOn: addDays(today, 200),
  });
  const personId = await tables.people.create({ display: 'Ana Reis', sortName: 'ana reis' });
  const stepId = await tables.steps.create({ planId, personId, kind: 'coffee_chat', title: 'Coffee with Ana', dueOn: addDays(today, -1) });
  const scope = scopeOf(db, ownerId, new Date());
  const suggestionId = await rowsOf(scope, suggestions).create({ key: 'event 1', kind: 'coffee_chat', day: today, title: 'Coffee' });
  await rowsOf(scope, suggestedPeople).create({ suggestionId, personId, place: 0 });

  const addressee = () => addresseeOf(db, ownerId, () => true);
  /** A button as the letter of some days ago has it. */
  const button = async (act: AnswerAct, row: string, daysAgo = 0, account = ownerId) => {
    const to = await addresseeOf(db, account, () => true);
    const then = new Date(Date.now() - daysAgo * DAY_MS);
    return buttonToken({ account, act, row, period: act === 'review' ? startOfWeek(today, 1) : today }, to?.letterKey ?? '', then);
  };
  /** A button of every kind, with what is typed into its page. Those about a row come first. */
  const every: readonly [AnswerAct, string, Record<string, string>?][] = [
    ['happened', suggestionId],
    ['not-happened', suggestionId],
    ['done', stepId],
    ['tomorrow', stepId],
    ['snooze', personId],
    ['log', personId, { kind: 'message', line: 'She knows the team' }],
    ['pause', '', { toOn: addDays(today, 2) }],
    ['unsubscribe', 'your-week'],
    ['review', planId, { win: 'She answered' }],
    ['settings', '', { daily: 'on', dailyHour: '6' }],
  ];
  /** Every row of every account, to see whether anything changed. */
  const rows = () => {
    const names = db.$client.prepare("select name from sqlite_schema where type = 'table' and sql not like '%VIRTUAL%'").pluck().all();
    return JSON.stringify(names.map((name) => db.$client.prepare(`select * from "${name}"`).all()));
  };
  return { db, planner, tables, ownerId, planId, personId, stepId, suggestionId, addressee, button, every, rows };
}

export type AccountWithLetters = Awaited<ReturnType<typeof accountWithLetters>>;

/** For tests: presses a button, as a form without a script does. */
export function press(token: string, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return carryOut(token, form);
}
