import { day, inDays, kinds, roles } from './seed-words.mjs';

const YEAR_DAYS = 365;
const KEY_PEOPLE = 60;
/** How far back steps are still open or unanswered; before that, everything was closed one way or another. */
const OPEN_DAYS = 90;

/** The goals of a plan, its key people, and what was planned, said and done with them over its days. @param {import('./types').Writer} writer @param {string} planId @param {string[]} people @returns ids */
export function seedPlan({ insert, own, random: { below, one }, size }, planId, people) {
  const since = inDays(-size.days);
  const goals = ['conversations', 'people', 'introductions'].map((measure) =>
    insert('goals', {
      ...own(since),
      planId,
      statement: `Talk with 40 product managers (${measure})`,
      measure,
      unit: 'conversations',
      baseline: 0,
      target: 40,
      startsOn: day(-size.days),
      dueOn: day(90),
    }),
  );
  const key = people.slice(0, KEY_PEOPLE);
  for (const [at, personId] of key.entries()) {
    insert('key_connections', { ...own(), goalId: goals[at % 3], personId, role: at % 7 === 0 ? null : one(roles) });
  }

  const steps = Array.from({ length: size.steps }, (_, at) => {
    const due = Math.round((at / size.steps) * (size.days - 5 + size.weeksAhead * 7)) - size.days + 5;
    const isOpen = due >= 0 || (due > -OPEN_DAYS && at % 5 === 0);
    return insert('steps', {
      ...own(),
      planId,
      goalId: goals[at % 3],
      personId: one(key),
      kind: 'coffee_chat',
      title: `Coffee ${at}`,
      dueOn: day(due),
      doneOn: isOpen ? null : day(due),
      nothingCameOfIt: due <= -OPEN_DAYS && at % 4 ? 1 : 0,
    });
  });
  for (let at = 0; at < size.interactions; at++) {
    const isKey = size.days > YEAR_DAYS ? at % 2 === 0 : at < 150;
    const personId = isKey ? one(key) : one(people);
    const interactionId = insert('interactions', {
      ...own(),
      kind: one(kinds),
      happenedOn: day(-below(Math.max(400, size.days))),
      line: 'How discovery is split between product and forecasting',
      stepId: at < 60 ? steps[at] : null,
    });
    insert('interaction_people', { ...own(), interactionId, personId });
  }
  for (let at = 0; at < size.outcomes; at++) {
    const kind = one(['advice', 'introduction', 'insight']);
    const happened = -below(size.days - 10);
    const isClosed = at % 4 !== 0 || happened < -OPEN_DAYS;
    insert('outcomes', {
      ...own(),
      personId: one(key),
      stepId: steps[size.days > YEAR_DAYS ? at * 4 : at % 60],
      kind,
      direction: at % 5 ? 'received' : 'given',
      text: 'Write it up as a case',
      happenedOn: day(happened),
      reportBackBy: kind === 'insight' ? null : day(happened + 14),
      reportedBackOn: isClosed ? day(happened + 7) : null,
    });
  }
  const mentors = seedMentors({ insert, own, below }, planId, key);
  for (let at = 0; at < size.feedback; at++) {
    const isAnswered = at % 2 === 1 || at * 5 > OPEN_DAYS;
    insert('feedback', {
      ...own(),
      planId,
      personId: key[at % 12],
      kind: 'growth',
      text: 'Thin on trade-offs',
      receivedOn: day(-at * 5),
      answeredOn: isAnswered ? day(-at * 5 + 2) : null,
      answer: isAnswered ? 'Rewrote the case' : '',
    });
  }
  return { goals, mentors, key };
}

/** @param {Pick<import('./types').Writer, 'insert' | 'own'> & { below: (limit: number) => number }} writer @param {string} planId @param {string[]} key */
function seedMentors({ insert, own, below }, planId, key) {
  return ['researching', 'warming_up', 'asked', 'active'].map((stage, at) => {
    const mentorId = insert('mentors', { ...own(), planId, personId: key[at], stage, stageSince: day(-20) });
    for (const criterion of ['values', 'experience', 'insight']) {
      insert('mentor_ratings', { ...own(), mentorId, criterion, rating: 3 + below(3), evidence: 'Said so on stage' });
    }
    return mentorId;
  });
}
