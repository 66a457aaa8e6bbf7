import { expect, test } from 'vitest';
import { day } from '../time/day';
import type { GoalStatus, Measure } from '../words/words';
import { type Outreach, outreachNeeded } from './outreach';
import { outreachSentence, outreachWhy } from './outreach-sentences';

const today = day('2027-03-09');
/** The last day that has had its 21. */
const ripe = day('2027-02-16');
const goal = { measure: 'conversations' as Measure, target: 18, current: 12, status: 'behind' as GoalStatus };
const nothing = { answered: false, spoke: false, introduced: false };
/** This many people, each written to once. */
const sent = (count: number, what: Partial<Outreach> = {}): Outreach[] =>
  Array.from({ length: count }, () => ({ personId: crypto.randomUUID(), sentOn: ripe, ...nothing, ...what }));
const answered = { answered: true };

/** The sentence on the goal's page; undefined when there is none. */
function said(outreaches: Outreach[], more: Partial<typeof goal> = {}): string | undefined {
  const needed = outreachNeeded({ ...goal, ...more }, outreaches, today);
  return needed ? outreachSentence(needed) : undefined;
}

test('says how many more people to write to, and how certain that is', () => {
  expect(said([...sent(9, answered), ...sent(12)])).toBe(
    'To have six more conversations, write to about 15 people. Nine of the 21 you wrote to answered (between 24% and 63%).',
  );
  expect(said([...sent(9, answered), ...sent(12)], { measure: 'people', current: 17 })).toMatch(
    /^To speak with one more, write to about three people\. Nine/,
  );
});

test('without any it is only a guess, and with a few mostly one', () => {
  expect(said([])).toBe(
    'To have six more conversations, write to about 15 people. So far that’s only a starting guess: four in ten answer.',
  );
  expect(said([...sent(1, answered), ...sent(1)])).toMatch(
    /That’s still mostly a starting guess, that four in ten answer: one of the two you wrote to did\.$/,
  );
  expect(said(sent(1))).toMatch(/: the one you wrote to did not\.$/);
  expect(said(sent(4))).toMatch(/: none of the four you wrote to did\.$/);
  expect(said(sent(5, answered))).toMatch(/All five you wrote to answered \(between 57% and 100%\)\.$/);
  expect(said(sent(5))).toMatch(/None of the five you wrote to answered \(between 0% and 43%\)\.$/);
});

test('who was written to within the last 21 days counts neither way, however quick the answer was', () => {
  const lately = { sentOn: day('2027-02-17') };
  expect(said([...sent(3, { ...lately, ...answered }), ...sent(5, lately)])).toMatch(
    /So far that’s only a starting guess: four in ten answer\. The eight you wrote to recently have three weeks to answer\.$/,
  );
  expect(said(sent(1, lately))).toMatch(/The one person you wrote to recently has three weeks to answer\.$/);
  expect(said([...sent(5), ...sent(20, lately)])).toBe(said(sent(5)));
});

test('each person counts once, however often you wrote', () => {
  const [first] = sent(1);
  const again = Array.from({ length: 9 }, () => first as Outreach);
  expect(said([...sent(4), ...again])).toBe(said(sent(5)));
  expect(said([...sent(4), ...again, { ...(first as Outreach), answered: true }])).toBe(said([...sent(4), ...sent(1, answered)]));
});

test('introductions come out of conversations, so both are said', () => {
  const led = { answered: true, spoke: true, introduced: true };
  const story = [...sent(3, led), ...sent(5, { answered: true, spoke: true }), ...sent(2, answered), ...sent(10)];
  expect(said(story, { measure: 'introductions' })).toBe(
    'To receive six more introductions, talk with about 18 people; for that, write to about 50. ' +
      'Ten of the 20 you wrote to answered (between 30% and 70%). Three of the eight you then spoke with introduced you (between 14% and 69%).',
  );
  expect(said([], { measure: 'introductions', current: 17 })).toBe(
    'To receive one more introduction, talk with about four people; for that, write to about twelve. ' +
      'So far that’s only a starting guess: four in ten answer. How many of them introduce you is still mostly a guess: three in ten.',
  );
});

test('more people than anyone writes to is not advice', () => {
  expect(said(sent(30), { current: 0 })).toMatch(
    /^To have 18 more conversations by writing alone would take about 400 people; start with people who already know you\. None of the 30/,
  );
});

test('an introduction without a word more was talk enough', () => {
  const needed = outreachNeeded({ ...goal, measure: 'introductions' }, sent(5, { answered: true, introduced: true }), today);
  expect(needed?.introduces).toMatchObject({ entered: 5, passed: 5 });
});

test.each([{ status: 'achieved', current: 18 }, { status: 'missed' }, { measure: 'manual' }, { current: 18 }, { current: 19 }] as const)(
  'silent: %o',
  (more) => {
    expect(said([], more)).toBeUndefined();
  },
);

test('why: the shares with their guess, and what they are divided into', () => {
  const why = (measure: Measure, outreaches: Outreach[]) => {
    const needed = outreachNeeded({ ...goal, measure }, outreaches, today);
    return needed && outreachWhy(needed);
  };
  expect(why('conversations', [...sent(9, answered), ...sent(12)])).toMatch(
    /with it, 9 of 21 makes 42%\. Six divided by that, rounded up, is 15\./,
  );
  for (const few of [[], sent(4)]) expect(why('conversations', few)).not.toContain('Wilson');
  expect(why('conversations', [])).toMatch(/so that the first few don’t decide\. Six divided/);
});
