import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day as dayOf } from '../time/day';
import { LinePeople } from './line-people';
import { book, ids, person, read, today } from './line-sample';
import { understandLine } from './understand-line';

test('the line of the design', () => {
  expect(read('coffee with Ana Silva and Bo yesterday, she offered to introduce me to Vera #energy')).toEqual({
    people: [book[0], book[1]],
    newcomers: [],
    unclear: [],
    kind: 'coffee_chat',
    day: dayOf('2026-11-11'),
    isOutreach: false,
    outcome: {
      kind: 'introduction',
      direction: 'received',
      text: 'She offered to introduce me to Vera',
      introduced: book[2],
      introducedName: '',
    },
    tags: ['energy'],
    line: 'She offered to introduce me to Vera',
  });
});

test.each<[line: string, people: string, newcomers?: string]>([
  ['lunch with ana silva', 'ana'],
  ['Lunch with ANA SILVA', 'ana'],
  ['tea with ana', 'ana'],
  ['coffee with Ana, Bo and Vera', 'ana bo vera'],
  ['coffee with Ana, Bo & Vera yesterday', 'ana bo vera'],
  ['coffee with Ana + Bo', 'ana bo'],
  ['coffee with Ana and then a walk', 'ana'],
  ['coffee with Ana, Bo offered to help', 'ana'],
  ['zoom with zsofia kovacevic', 'zso'],
  ['zoom with Zsofia', 'zso'],
  ['beer with Bob Smith', 'rob'],
  ['beer with bob', 'rob'],
  ['beer with Rob', 'rob'],
  ['called Robert', 'rob'],
  ['spoke to Vera about pricing', 'vera'],
  ['met Soren van der Berg', 'berg'],
  ['met Søren Berg', 'berg'],
  ['met Jane Goodall', 'dr'],
  ['Ana’s talk was great, coffee with Bo', 'bo'],
  ['coffee with May', 'may'],
  ['coffee with may yesterday', 'may'],
  ['coffee with April on 12 April', 'april'],
  ['call with Mark last Tuesday', 'mark'],
  ['coffee with Sun Li on Sun', 'sun'],
  ['Ana Silva, coffee yesterday', 'ana'],
  ['Ana coffee yesterday', 'ana'],
  ['Yesterday I met Ana', 'ana'],
  ['yesterday, coffee with Ana', 'ana'],
  ['coffee with Jonas', 'jo1'],
  ['coffee with Jonas Berg', 'jo2'],
  ['coffee with Priya Rao', '', 'Priya Rao'],
  ['coffee with Ana and Priya', 'ana', 'Priya'],
  ['coffee with Ana Costa', '', 'Ana Costa'],
  ['coffee with Jan de Vries Monday', '', 'Jan de Vries'],
  ['coffee with Priya Yesterday', '', 'Priya'],
  ['coffee with Priya May 3', '', 'Priya'],
  ['coffee with June', '', 'June'],
  ['coffee with the team', ''],
  ['long walk by the river', ''],
  ['will may mark the date', ''],
  ['coffee with Ana, she knows Vera and Bo', 'ana'],
  ['', ''],
])('“%s” is with %s', (line, expected, newcomers) => {
  expect(ids(line)).toBe(expected);
  if (newcomers) expect(read(line).newcomers).toEqual([newcomers]);
});

test('a name that several people have is asked about', () => {
  expect(read('coffee with Kim').unclear.map(({ name, people: who }) => [name, who.map(({ id }) => id)])).toEqual([
    ['Kim', ['kim1', 'kim2']],
  ]);
  expect(ids('coffee with Kim Park')).toBe('kim2');
});

test.each([
  ['coffee with Ana', 'coffee_chat'],
  ['Zoom call with Ana', 'video_call'],
  ['teams meeting with Ana', 'video_call'],
  ['called Ana', 'phone_call'],
  ['emailed Ana', 'email'],
  ['texted Ana about coffee', 'message'],
  ['met Ana at the conference', 'meeting'],
  ['workshop with Ana', 'event'],
  ['Ana', null],
])('“%s” is a %s', (line, kind) => expect(read(line).kind).toBe(kind));

test('a message without an answer is an outreach', () => {
  expect(
    ['emailed Ana', 'reached out to Ana about energy', 'wrote to Ana', 'left a voicemail for Ana'].map((line) => read(line).isOutreach),
  ).toEqual([true, true, true, true]);
  expect(['emailed Ana, she answered', 'coffee with Ana', 'called Ana'].map((line) => read(line).isOutreach)).toEqual([
    false,
    false,
    false,
  ]);
});

test.each<[line: string, outcome: string | null]>([
  ['coffee with Ana, she offered to introduce me to Vera', 'introduction received vera'],
  ['coffee with Ana, intro to Priya Rao', 'introduction received Priya Rao'],
  ['coffee with Ana she put me in touch with Bo', 'introduction received bo'],
  ['coffee with Ana, I introduced her to Vera', 'introduction given vera'],
  ['coffee with Ana, she will refer me', 'referral received'],
  ['coffee with Ana, she put in a good word', 'referral received'],
  ['coffee with Ana, she advised me to wait', 'advice received'],
  ['coffee with Ana, good advice on pricing', 'advice received'],
  ['coffee with Ana, I gave her some advice', 'advice given'],
  ['coffee with Ana, she sent me a paper on pricing', 'resource received'],
  ['coffee with Ana, I shared my slides', 'resource given'],
  ['coffee with Ana, she did not introduce me', null],
  ['coffee with Ana, I asked her for advice', null],
  ['coffee with Ana, I want an introduction', null],
  ['coffee with Ana, no referral', null],
  ['coffee with Ana', null],
])('“%s” brought %s', (line, expected) => {
  const { outcome } = read(line);
  const found = outcome && [outcome.kind, outcome.direction, outcome.introduced?.id ?? outcome.introducedName].filter(Boolean).join(' ');
  expect(found).toBe(expected);
});

test.each([
  ['coffee with Ana, she knows the team #Energy #q4', 'She knows the team', ['Energy', 'q4']],
  ['coffee with Ana about pricing', 'About pricing', []],
  ['long coffee with Ana at Tate Modern yesterday', 'Long coffee with Ana at Tate Modern yesterday', []],
  ['coffee with Ana, she was kind, yesterday', 'She was kind', []],
  ['coffee with Ana', '', []],
  ['coffee with Ana, see https://x.org/#about and /q=#b', 'See https://x.org/#about and /q=#b', []],
  ['C# with Ana, 50% & more', 'C# with Ana, 50% & more', []],
])('of “%s” the line “%s” is kept', (typed, line, tags) => expect(read(typed)).toMatchObject({ line, tags }));

describe('whatever is typed', () => {
  const words = fc.constantFrom(
    'coffee',
    'with',
    'Ana',
    'Silva',
    'and',
    ',',
    'she',
    'introduce me to',
    'Vera',
    'yesterday',
    '#tag',
    'Priya',
    'pricing',
    '12 Nov',
    'Kim',
    '…',
    '👩‍💻',
    'about',
  );
  const line = fc.oneof(
    fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );

  test('no one is named twice, and everyone is of the address book or a newcomer', () => {
    fc.assert(
      fc.property(line, (typed) => {
        const { people: who, newcomers } = read(typed);
        expect(new Set(who).size).toBe(who.length);
        expect(new Set(newcomers).size).toBe(newcomers.length);
        for (const name of newcomers) expect(typed.replace(/['’]s/g, '').replace(/\s+/g, ' ')).toContain(name.split(' ')[0]);
      }),
    );
  });

  test('what is understood as nothing else is kept in the line', () => {
    fc.assert(
      fc.property(line, (typed) => {
        if (typed.includes('pricing')) expect(read(typed).line.toLowerCase()).toContain('pricing');
      }),
    );
  });

  test('long lines and empty address books are an answer', () => {
    expect(read('with Ana and '.repeat(10_000)).people).toHaveLength(1);
    expect(understandLine('coffee with Ana', { today, people: new LinePeople([]) }).newcomers).toEqual(['Ana']);
  });
});

test('a line is understood in less than five milliseconds among twenty thousand people', () => {
  const many = new LinePeople(Array.from({ length: 20_000 }, (_, at) => person(`p${at}`, `Given${at % 300}`, `van Family${at}`)));
  const line = 'coffee with Given7 van Family307 and Given9 yesterday, she offered to introduce me to Given30 van Family330 #energy';
  understandLine(line, { today, people: many });
  const started = process.cpuUsage();
  for (let round = 0; round < 100; round++) understandLine(line, { today, people: many });
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000 / 100).toBeLessThan(5);
});
