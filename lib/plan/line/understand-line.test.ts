import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day as dayOf } from '../time/day';
import { findDay } from './line-day';
import { LinePeople, type LinePerson } from './line-people';
import { understandLine } from './understand-line';

/** A Thursday. */
const today = dayOf('2026-11-12');
const person = (id: string, given: string, family: string, isKeyConnection = false): LinePerson => ({
  id,
  given,
  family,
  display: '',
  isKeyConnection,
});
const book = [
  person('ana', 'Ana', 'Silva'),
  person('bo', 'Bo', 'Nwosu'),
  person('vera', 'Vera', 'Eze'),
  person('zso', 'Zsófia', 'Kovačević'),
  person('rob', 'Robert', 'Smith'),
  person('may', 'May', 'Tan'),
  person('april', 'April', 'Jones'),
  person('mark', 'Mark', 'Young'),
  person('sun', 'Sun', 'Li'),
  person('berg', 'Søren', 'van der Berg'),
  person('kim1', 'Kim', 'Lee'),
  person('kim2', 'Kim', 'Park'),
  person('jo1', 'Jonas', 'Abel', true),
  person('jo2', 'Jonas', 'Berg'),
  { id: 'dr', given: '', family: '', display: 'Dr. Jane Goodall', isKeyConnection: false },
];
const people = new LinePeople(book);
const read = (line: string) => understandLine(line, { today, people });
const ids = (line: string) =>
  read(line)
    .people.map(({ id }) => id)
    .join(' ');

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

describe('the day', () => {
  test.each<[line: string, day: string]>([
    ['coffee with Ana', today],
    ['coffee with Ana today', today],
    ['coffee with Ana this morning', today],
    ['coffee with Ana yesterday', dayOf('2026-11-11')],
    ['drinks with Ana last night', dayOf('2026-11-11')],
    ['coffee with Ana the day before yesterday', dayOf('2026-11-10')],
    ['coffee with Ana last Tuesday', dayOf('2026-11-10')],
    ['coffee with Ana on Tuesday', dayOf('2026-11-10')],
    ['coffee with Ana Tuesday', dayOf('2026-11-10')],
    ['coffee with Ana on Tue', dayOf('2026-11-10')],
    ['coffee with Ana Fri', dayOf('2026-11-06')],
    ['coffee with Ana on Thursday', today],
    ['coffee with Ana last Thursday', dayOf('2026-11-05')],
    ['coffee with Ana Monday last week', dayOf('2026-11-02')],
    ['coffee with Ana last week on Friday', dayOf('2026-11-06')],
    ['coffee with Ana 3 weeks ago', dayOf('2026-10-22')],
    ['coffee with Ana a week ago', dayOf('2026-11-05')],
    ['coffee with Ana a couple of days ago', dayOf('2026-11-10')],
    ['coffee with Ana two months ago', dayOf('2026-09-12')],
    ['coffee with Ana last week', dayOf('2026-11-05')],
    ['coffee with Ana on 12 Nov', today],
    ['coffee with Ana on 13 Nov', dayOf('2025-11-13')],
    ['coffee with Ana Nov 3rd', dayOf('2026-11-03')],
    ['coffee with Ana on the 3rd of November', dayOf('2026-11-03')],
    ['coffee with Ana 5 October 2024', dayOf('2024-10-05')],
    ['coffee with Ana 29 Feb', dayOf('2024-02-29')],
    ['coffee with Ana 2026-10-30', dayOf('2026-10-30')],
    ['coffee with Ana 30.10.2026', dayOf('2026-10-30')],
    ['coffee with Ana 30/10', dayOf('2026-10-30')],
    ['coffee with Ana 10/30', dayOf('2026-10-30')],
    ['coffee with Ana on the 5th', dayOf('2026-11-05')],
    ['coffee with May on 3 May', dayOf('2026-05-03')],
    ['coffee with Ana, she was kind, yesterday', dayOf('2026-11-11')],
    ['coffee with Ana, she will write by Friday', today],
    ['coffee with Ana, meet again on Monday', today],
    ['coffee with Ana, we sat in the sun', today],
    ['coffee with Ana tomorrow', today],
    ['coffee with Ana 45 Nov', today],
    ['coffee with Ana 999 years ago', today],
    ['coffee with Ana at 10.30', today],
  ])('of “%s” is %s', (line, day) => expect(read(line).day).toBe(day));

  test('looks ahead for a step', () => {
    const day = (line: string) => findDay(line, today, 'future')?.day;
    expect(['tomorrow', 'on Tuesday', 'next Friday', 'in 2 weeks', '3 Nov', '1 March', 'next week'].map(day)).toEqual([
      dayOf('2026-11-13'),
      dayOf('2026-11-17'),
      dayOf('2026-11-13'),
      dayOf('2026-11-26'),
      dayOf('2027-11-03'),
      dayOf('2027-03-01'),
      dayOf('2026-11-19'),
    ]);
  });

  test('of a log is never ahead', () => {
    const words = fc.constantFrom(
      'coffee',
      'with',
      'Ana',
      'on',
      'last',
      'next',
      'Tuesday',
      '12',
      'Nov',
      'May',
      '3',
      'weeks',
      'ago',
      'in',
      '31.12',
      'Sun',
      '2027',
      ',',
      'the',
      '30th',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.nat(800), (line, later) => {
        const on = addDays(today, later);
        const { day } = understandLine(line.join(' '), { today: on, people });
        expect(day <= on).toBe(true);
      }),
    );
  });
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
  ['Ana', 'meeting'],
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
