import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logSchema } from '../step/interaction';
import { day } from '../time/day';
import { followLine, type LineState } from './follow-line';
import { filledByLine, type LineFields, lineReading } from './line-fields';
import { LinePeople } from './line-people';
import { sayReading } from './say-reading';
import { understandLine } from './understand-line';

const today = day('2026-11-12');
const book = ['Ana Silva', 'Vera Eze', 'Kim Lee', 'Kim Park'].map((display) => {
  const [given = '', family = ''] = display.split(' ');
  return { id: given === 'Kim' ? family.toLowerCase() : given.toLowerCase(), given, family, display, isKeyConnection: false };
});
const people = new LinePeople(book);
const read = (line: string) => lineReading(understandLine(line, { today, people }), (id) => `where ${id} works`);
const start: LineFields = {
  people: [],
  kind: 'coffee_chat',
  happenedOn: today,
  isOutreach: false,
  line: '',
  tags: '',
  outcome: { kind: 'advice', direction: 'received', text: '', from: 0, introducedId: '', introducedName: '' },
};
const fill = (line: string, from = start, chosen = new Map<string, { id: string; name: string }>()) =>
  filledByLine(read(line), from, chosen);

test('a line fills the form as it would be filled by hand', () => {
  expect(fill('Zoom with Ana and Bo yesterday, she offered to introduce me to Vera #energy')).toEqual({
    people: [
      { id: 'ana', name: 'Ana Silva' },
      { id: '', name: 'Bo' },
    ],
    kind: 'video_call',
    happenedOn: '2026-11-11',
    isOutreach: false,
    line: 'She offered to introduce me to Vera',
    tags: 'energy',
    outcome: {
      kind: 'introduction',
      direction: 'received',
      text: 'She offered to introduce me to Vera',
      from: 0,
      introducedId: 'vera',
      introducedName: '',
    },
  });
});

test('what a line does not say stays as the form began, and so does whoever it began with', () => {
  const withAna = { ...start, kind: 'phone_call' as const, people: [{ id: 'ana', name: 'Ana Silva' }] };
  expect(fill('she liked the plan', withAna)).toMatchObject({ kind: 'phone_call', people: withAna.people, outcome: start.outcome });
  expect(fill('with Ana and Vera', withAna).people).toEqual([...withAna.people, { id: 'vera', name: 'Vera Eze' }]);
});

test('an unclear name is no one until it is said who is meant', () => {
  const line = 'coffee with Kim and Ana';
  expect(fill(line).people).toEqual([{ id: 'ana', name: 'Ana Silva' }]);
  expect(read(line).unclear).toEqual([
    {
      name: 'Kim',
      people: [
        { id: 'lee', name: 'Kim Lee', more: 'where lee works' },
        { id: 'park', name: 'Kim Park', more: 'where park works' },
      ],
    },
  ]);
  expect(fill(line, start, new Map([['Kim', { id: 'park', name: 'Kim Park' }]])).people).toEqual([
    { id: 'ana', name: 'Ana Silva' },
    { id: 'park', name: 'Kim Park' },
  ]);
});

test('what was understood is said in one line', () => {
  expect(sayReading(read('Zoom with Ana and Bo, she offered to introduce me to Vera #energy'), today)).toBe(
    'Ana Silva and Bo (new) · video call · Thu 12 Nov · introduction · #energy',
  );
});

const words = fc.constantFrom('coffee', 'zoom', 'with', 'Ana', 'Kim', 'and', 'Bo', 'yesterday', ', she gave advice', '#energy', 'emailed');
const line = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' '));

test('a filled form is one that can be saved, but for its people', () => {
  fc.assert(
    fc.property(line, (typed) => {
      const result = logSchema.safeParse(fill(typed));
      if (!result.success) expect(result.error.issues.map(({ path }) => path[0])).toEqual(['people']);
    }),
  );
});

test('what was corrected by hand is never filled again, and everything else follows the line', () => {
  const names = fc.constantFrom<keyof LineFields>('people', 'kind', 'happenedOn', 'line', 'tags', 'outcome');
  const byHand: LineFields = {
    ...start,
    people: [{ id: '', name: 'Zoe' }],
    kind: 'event',
    happenedOn: day('2026-01-01'),
    line: 'By hand',
    tags: 'mine',
    outcome: null,
  };
  fc.assert(
    fc.property(fc.array(fc.record({ line, corrected: fc.option(names) }), { minLength: 1, maxLength: 6 }), (turns) => {
      let held = start;
      let state: LineState = { filled: start, corrected: [] };
      const own = new Set<keyof LineFields>();
      for (const turn of turns) {
        const reading = fill(turn.line);
        const followed = followLine(state, held, reading);
        held = { ...held, ...followed.fields };
        state = followed.state;
        for (const name of Object.keys(held) as (keyof LineFields)[])
          expect(held[name]).toEqual(own.has(name) ? byHand[name] : reading[name]);
        if (turn.corrected) {
          held = { ...held, [turn.corrected]: byHand[turn.corrected] };
          own.add(turn.corrected);
        }
      }
    }),
  );
});

test('a field that holds what the line says already is left as it is', () => {
  const { fields, state } = followLine({ filled: start, corrected: [] }, start, fill('coffee with Ana'));
  expect(fields).toEqual({ people: [{ id: 'ana', name: 'Ana Silva' }] });
  expect(followLine(state, { ...start, ...fields }, fill('coffee with Ana')).fields).toEqual({});
});

test('a number that the form wrote as text is no correction', () => {
  const state: LineState = { filled: start, corrected: [] };
  const held = { ...start, outcome: { ...start.outcome, kind: 'advice' as const, from: '0' } } as LineFields;
  expect(followLine(state, held, fill('zoom with Ana')).state.corrected).toEqual([]);
});
