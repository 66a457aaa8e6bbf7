import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../time/day';
import { keyConnectionRoles } from '../words/words';
import { draftMessage } from './draft-message';
import { mailLink } from './mail-link';
import { checkMessage } from './message-check';
import { connectionsIn, type MessageFacts, messageFacts, metAt } from './message-facts';
import { messageKinds, messageOfStep } from './message-kinds';

const facts: MessageFacts = {
  name: 'Ana',
  from: 'Ines Carvalho',
  emails: ['ana@example.org'],
  introducer: 'Vera Eze',
  metAt: null,
  organization: 'Northgrid',
  lastSpoke: null,
  wroteOn: null,
  objective: 'Move from transit data into product management in energy',
  role: 'advice',
  reason: 'Knows how pilots get past the first winter.',
  received: null,
  usual: 'first',
};
const failing = (text: string, given: MessageFacts) =>
  checkMessage(text, { connections: connectionsIn(given) }).flatMap(({ rule, passes }) => (passes ? [] : rule));

test('a first message names who introduced the two, the reason and the objective', () => {
  expect(draftMessage('first', facts)).toBe(
    [
      'Hello Ana,',
      'Vera Eze suggested that I write to you. You came to mind for this: knows how pilots get past the first winter.',
      'This is what I am working towards: move from transit data into product management in energy. In this place, what would you do first?',
      'Would fifteen minutes in the next two weeks suit you?',
      'Thank you,\nInes Carvalho',
    ].join('\n\n'),
  );
});

test('what no fact says is left to fill in, and the check says so', () => {
  const bare = { ...facts, introducer: null };
  expect(draftMessage('first', bare)).toContain('[What connects you');
  expect(failing(draftMessage('first', bare), bare)).toEqual(['connection', 'placeholders']);
  expect(failing(draftMessage('introduction', facts), facts)).toEqual(['placeholders']);
});

describe('a draft from enough facts', () => {
  const word = fc
    .stringMatching(/^[a-z]{2,9}$/)
    .filter((each) => !/hir|job|role|posit|open|appl|cv|todo|tbd|lorem|name|resum|work|xx/.test(each));
  const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((each) => each.join(' '));
  const known: fc.Arbitrary<MessageFacts> = fc
    .record({
      introducer: fc.option(words.map((each) => each.slice(0, 20))),
      metAt: fc.option(words.map((each) => `at ${each}`)),
      lastSpoke: fc.option(fc.record({ on: fc.constant('3 March'), line: fc.oneof(words, fc.constant('')) })),
      wroteOn: fc.option(fc.constant('2 March')),
      role: fc.option(fc.constantFrom(...keyConnectionRoles)),
      reason: fc.oneof(words, fc.constant('')),
      received: fc.option(words),
      objective: words,
    })
    .filter(({ introducer, metAt: where, lastSpoke }) => Boolean(introducer || where || lastSpoke))
    .map((some) => ({ ...facts, ...some }));

  test.each(messageKinds)('passes the check it stands beside: %s', (kind) => {
    fc.assert(
      fc.property(known, (given) => {
        const text = draftMessage(kind, given)
          .replace('[the person you would like to meet]', 'Greta')
          .replace('[what they gave you, and when]', 'the hour you gave when we spoke');
        expect(failing(text, given)).toEqual([]);
        expect(draftMessage(kind, given)).toBe(draftMessage(kind, given));
      }),
    );
  });
});

describe('the facts of a message', () => {
  const person = {
    given: 'Ana',
    display: 'Ana Diaz',
    howMet: 'At the meetup. She asked.',
    waitingSince: null,
    lastContactOn: null,
    emails: [{ value: 'ana@example.org' }],
    introducer: { display: 'Vera Eze' },
    organization: { name: 'Northgrid' },
    mentor: [],
  };
  const known: Parameters<typeof messageFacts>[0] = {
    ...{ person, connections: [], interactions: [], outcomes: [] },
    ...{ owner: 'Ines', objective: 'Into energy' },
  };
  const today = day('2027-03-09');
  const spoke = { happenedOn: day('2027-03-03'), answeredOn: null, isOutreach: false, line: 'Her pilot' };
  const advice = { kind: 'advice', direction: 'received', text: 'Write it up', happenedOn: today, thankedOn: null, answeredOn: null };
  const usual = (change: Partial<typeof known>, of: object = {}) =>
    messageFacts({ ...known, ...change, person: { ...person, ...of } }, today).usual;

  test('are the last conversation, the last advice and where they met', () => {
    const older = { ...spoke, happenedOn: day('2026-12-01'), line: 'Long ago' };
    const unanswered = { ...spoke, happenedOn: day('2027-03-08'), isOutreach: true };
    expect(messageFacts({ ...known, interactions: [older, spoke, unanswered], outcomes: [advice] }, today)).toMatchObject({
      lastSpoke: { on: '3 March', line: 'Her pilot' },
      received: 'Write it up',
      metAt: 'at the meetup',
      introducer: 'Vera Eze',
    });
    expect(metAt('Same evening course on power markets.')).toBeNull();
  });

  test('choose what is written first', () => {
    const lastContactOn = day('2027-03-03');
    expect(usual({})).toBe('first');
    expect(usual({}, { waitingSince: today })).toBe('follow_up');
    expect(usual({ outcomes: [advice] }, { lastContactOn })).toBe('thanks');
    expect(usual({}, { lastContactOn: day('2026-03-03') })).toBe('reconnect');
    expect(usual({}, { lastContactOn, mentor: [{ stage: 'warming_up' }] })).toBe('mentor');
    expect(messageOfStep('thank')).toBe('thanks');
    expect(messageOfStep('learn')).toBeUndefined();
  });
});

describe('the link that opens the mail program', () => {
  const link = (text: string, to = 'ana+work@example.org') => mailLink({ to, kind: 'first', text });

  test('encodes what would end or bend it', () => {
    expect(link('Hi & bye?\n\nIt’s 100 % (sure)')).toBe(
      'mailto:ana%2Bwork@example.org?subject=A%20question&body=Hi%20%26%20bye%3F%0D%0A%0D%0AIt%E2%80%99s%20100%20%25%20%28sure%29',
    );
    expect(link('x', 'a?bcc=b@example.org')).toContain('mailto:a%3Fbcc%3Db@example.org?');
  });

  test('holds the whole text or is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const made = link(text);
        if (made === null) return;
        expect(made.length).toBeLessThanOrEqual(1900);
        expect(new URL(made).searchParams.get('body')).toBe(text.replace(/\r\n?|\n/g, '\r\n').replace(/\p{Surrogate}/gu, ''));
      }),
    );
    expect(link('ä'.repeat(400))).toBeNull();
  });
});
