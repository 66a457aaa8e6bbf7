import { createHash, randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { seedDetails } from './seed-details.mjs';
import { seedPeople } from './seed-people.mjs';
import { seedPlan } from './seed-plan.mjs';
import { seedSuggestions } from './seed-suggestions.mjs';
import { day, dice, inDays } from './seed-words.mjs';

const hash = (/** @type {string} */ token) => createHash('sha256').update(token).digest('base64url');
const snake = (/** @type {string} */ name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What an account has after three months of use. */
const YOUNG = { days: 90, weeksAhead: 9, steps: 150, outcomes: 80, feedback: 12, suggestions: 0, details: false };

/**
 * Fills a migrated database with accounts of the sizes in `accounts` (see `YOUNG`); with `details`, its people have what the filters of
 * the people page ask for. Nothing is flushed to the disk before the end: a benchmark that is cut off starts again.
 * @param {string} file @param {import('./types').AskedSize[]} accounts
 * @returns for each account its name, the token of its session and of its share, and ids of what it has
 */
export function seed(file, accounts) {
  const sqlite = new Database(file);
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('synchronous = OFF');
  /** @type {Map<string, import('better-sqlite3').Statement>} */
  const statements = new Map();
  /** @type {import('./types').Insert} */
  const insert = (table, row) => {
    const key = `${table}:${Object.keys(row)}`;
    const columns = Object.keys(row);
    const statement =
      statements.get(key) ??
      sqlite.prepare(`insert into ${table} (${columns.map(snake)}) values (${columns.map((column) => `@${column}`)})`);
    statements.set(key, statement);
    statement.run(row);
    return row.id ?? '';
  };
  // The search rewrites a person's document with every conversation: here it is written once, when all are stored.
  const trigger = String(sqlite.prepare("select sql from sqlite_schema where name = 'people_search_talk'").pluck().get());
  sqlite.exec('drop trigger people_search_talk');
  const seeded = accounts.map((size, index) => sqlite.transaction(() => seedAccount(insert, { ...YOUNG, ...size }, index))());
  sqlite.exec(`update people_documents set talk = talks.lines
    from (select person_id, group_concat(line, char(10)) as lines from interaction_people
      join interactions on interactions.id = interaction_id group by person_id) as talks
    where talks.person_id = people_documents.person_id`);
  sqlite.exec(trigger);
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.exec('analyze');
  sqlite.close();
  return seeded;
}

/** @param {import('./types').Insert} insert @param {import('./types').Size} size @param {number} index @returns {import('./types').Seeded} */
function seedAccount(insert, size, index) {
  const random = dice(index + 1);
  const now = Date.now();
  const { name } = size;
  const ownerId = randomUUID();
  const planId = randomUUID();
  const session = `session_bench-${name}`;
  const share = `share_bench-${name}`;
  // Three years ago is when the rows of an account of three years were written.
  /** @type {import('./types').Own} */
  const own = (createdAt = now) => ({ id: randomUUID(), ownerId, createdAt, version: 1 });
  const writer = { insert, own, random, size };

  insert('users', {
    id: ownerId,
    email: `${name}@example.org`,
    name,
    timeZone: 'Europe/Lisbon',
    currentPlanId: planId,
    welcomedAt: now,
    createdAt: now,
  });
  insert('sessions', {
    id: randomUUID(),
    tokenHash: hash(session),
    userId: ownerId,
    createdAt: now,
    seenAt: now,
    expiresAt: inDays(30),
  });
  insert('plans', {
    ...own(),
    id: planId,
    name: 'Energy',
    objective: 'Move into product management in energy',
    startsOn: day(-size.days),
    endsOn: day(200),
  });
  insert('pauses', { ...own(), fromOn: day(-40), toOn: day(-33), reason: 'Holiday' });
  insert('shares', {
    ...own(),
    planId,
    name: 'Adaeze',
    tokenHash: hash(share),
    people: 'first_names',
    showMentors: 1,
    showSteps: 1,
    seenAt: now,
  });
  const { organizations, people } = seedPeople(writer);
  const plan = seedPlan(writer, planId, people);
  seedSuggestions(writer, people);
  if (size.details) seedDetails(insert, own, people, day);
  return { name, session, share, organizations, people, ...plan };
}
