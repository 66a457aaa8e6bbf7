import { createHash, randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { seedDetails } from './seed-details.mjs';

const DAY = 864e5;
const day = (offset) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);
const hash = (token) => createHash('sha256').update(token).digest('base64url');
const fold = (name) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A small generator with a seed, so that every run measures the same rows. */
function dice(seed) {
  let state = seed;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return { below: (most) => Math.floor(next() * most), one: (list) => list[Math.floor(next() * list.length)] };
}

const given = [
  'Ana',
  'Bo',
  'Chidi',
  'Dana',
  'Émile',
  'Farah',
  'Greta',
  'Hana',
  'Ines',
  'Jon',
  'Kwame',
  'Luis',
  'Mina',
  'Noor',
  'Otto',
  'Priya',
];
const family = ['Abel', 'Berg', 'Costa', 'Dahl', 'Eze', 'Ferreira', 'Gupta', 'Hansen', 'Ito', 'Jensen', 'Kim', 'Lopes', 'Moreau', 'Nwosu'];
const positions = ['Product manager', 'Engineer', 'Director of operations', 'Analyst', 'Founder', 'Recruiter', 'Designer'];
const kinds = ['meeting', 'coffee_chat', 'video_call', 'phone_call', 'message', 'email'];
const roles = ['information', 'advice', 'introduction', 'referral', 'feedback'];

/**
 * Fills a migrated database with accounts of a given size; with `details`, its people have what the filters of their room ask for.
 * @returns for each account its name, the token of its session and of its share, and ids of what it has
 */
export function seed(file, accounts) {
  const sqlite = new Database(file);
  sqlite.pragma('foreign_keys = ON');
  const statements = new Map();
  const insert = (table, row) => {
    const key = `${table}:${Object.keys(row)}`;
    if (!statements.has(key)) {
      const columns = Object.keys(row);
      const sql = `insert into ${table} (${columns.map(snake)}) values (${columns.map((column) => `@${column}`)})`;
      statements.set(key, sqlite.prepare(sql));
    }
    statements.get(key).run(row);
    return row.id;
  };
  const made = accounts.map((account, index) => sqlite.transaction(() => seedAccount(insert, account, index))());
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.exec('analyze');
  sqlite.close();
  return made;
}

function seedAccount(insert, { name, people, interactions, details }, index) {
  const { below, one } = dice(index + 1);
  const now = Date.now();
  const ownerId = randomUUID();
  const own = () => ({ id: randomUUID(), ownerId, createdAt: now, version: 1 });
  const session = `session_bench-${name}`;
  const share = `share_bench-${name}`;
  const planId = randomUUID();

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
    expiresAt: now + 30 * DAY,
  });
  insert('plans', {
    ...own(),
    id: planId,
    name: 'Energy',
    objective: 'Move into product management in energy',
    startsOn: day(-90),
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

  const goals = ['conversations', 'people', 'introductions'].map((measure) =>
    insert('goals', {
      ...own(),
      planId,
      statement: `Talk with 40 product managers (${measure})`,
      measure,
      unit: 'conversations',
      baseline: 0,
      target: 40,
      startsOn: day(-90),
      dueOn: day(90),
    }),
  );
  const organizations = Array.from({ length: Math.ceil(people / 10) }, (_, at) =>
    insert('organizations', { ...own(), name: `Organization ${at}` }),
  );

  const ids = Array.from({ length: people }, (_, at) => {
    const display = `${one(given)} ${one(family)}-${one(family)}`;
    const lastContact = at % 3 === 0 ? -below(400) : null;
    const id = insert('people', {
      ...own(),
      display,
      given: display.split(' ')[0],
      family: display.split(' ').slice(1).join(' '),
      sortName: fold(display),
      category: one(['own_organization', 'industry', 'relevant_organization', 'other']),
      organizationId: one(organizations),
      position: one(positions),
      cadenceDays: at < 120 ? one([14, 28, 90]) : null,
      lastContactOn: lastContact === null ? null : day(lastContact),
    });
    // The app keeps these by triggers of its own connections (db/sql/name-words.ts).
    for (const word of new Set(fold(display).split(/[ -]/))) insert('name_words', { ownerId, word, personId: id });
    return id;
  });
  const key = ids.slice(0, Math.min(60, people));
  for (const [at, personId] of key.entries()) {
    insert('key_connections', { ...own(), goalId: goals[at % 3], personId, role: at % 7 === 0 ? null : one(roles) });
  }
  const steps = Array.from({ length: 150 }, (_, at) => {
    const due = -85 + at;
    return insert('steps', {
      ...own(),
      planId,
      goalId: goals[at % 3],
      personId: one(key),
      kind: 'coffee_chat',
      title: `Coffee ${at}`,
      dueOn: day(due),
      doneOn: due < 0 && at % 5 ? day(due) : null,
    });
  });
  for (let at = 0; at < interactions; at++) {
    const personId = at < 150 ? one(key) : one(ids);
    insert('interactions', {
      ...own(),
      personId,
      kind: one(kinds),
      happenedOn: day(-below(400)),
      line: 'How discovery is split between product and forecasting',
      stepId: at < 60 ? steps[at] : null,
    });
  }
  for (let at = 0; at < 80; at++) {
    const kind = one(['advice', 'introduction', 'insight']);
    const happened = -below(80);
    const done = at % 4 !== 0;
    insert('outcomes', {
      ...own(),
      personId: one(key),
      stepId: steps[at % 60],
      kind,
      direction: at % 5 ? 'received' : 'given',
      text: 'Write it up as a case',
      happenedOn: day(happened),
      reportBackBy: kind === 'insight' ? null : day(happened + 14),
      reportedBackOn: done ? day(happened + 7) : null,
    });
  }
  for (let at = 0; at < 4; at++) {
    const mentorId = insert('mentors', {
      ...own(),
      planId,
      personId: key[at],
      stage: ['researching', 'warming_up', 'asked', 'active'][at],
      stageSince: day(-20),
    });
    for (const criterion of ['values', 'experience', 'insight']) {
      insert('mentor_ratings', { ...own(), mentorId, criterion, rating: 3 + below(3), evidence: 'Said so on stage' });
    }
  }
  for (let at = 0; at < 12; at++) {
    insert('feedback', {
      ...own(),
      planId,
      personId: key[at],
      kind: 'growth',
      text: 'Thin on trade-offs',
      receivedOn: day(-at * 5),
      answeredOn: at % 2 ? day(-at * 5 + 2) : null,
      answer: at % 2 ? 'Rewrote the case' : '',
    });
  }
  if (details) seedDetails(insert, own, ids, day);
  return { name, session, share, goals, organizations, people: ids };
}
