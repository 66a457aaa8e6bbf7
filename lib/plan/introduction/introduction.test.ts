import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day as dayOf, isPaused, type Pause } from '../time/day';
import {
  dayOfMove,
  type IntroductionDays,
  introductionMoves,
  introductionSchema,
  introductionState,
  introductionTurn,
  moveProblem,
} from './introduction';
import { introductionTree } from './introduction-tree';
import { sayIntroduction, sayMove, sayTurn } from './introduction-words';

// A Monday.
const START = dayOf('2027-03-01');
const names = { person: 'Ana', other: 'Greta' };
const asked: IntroductionDays & typeof names = {
  ...names,
  direction: 'received',
  askedOn: START,
  agreedOn: null,
  introducedOn: null,
  answeredOn: null,
  metOn: null,
  thankedOn: null,
  endedOn: null,
};
const on = (today: Day, pauses: readonly Pause[] = [], weekend: readonly number[] = [6, 7]) => ({ today, pauses, weekend });

describe('an introduction one asks for', () => {
  test.each([
    [{}, 'you asked Ana on Mon 1 Mar; waiting for Greta to agree', null],
    [{ agreedOn: START }, 'Greta agreed on Mon 1 Mar; waiting for Ana to introduce you', null],
    [{ introducedOn: START }, 'Ana introduced you on Mon 1 Mar; answer by Wed 3 Mar', '2027-03-03'],
    [{ introducedOn: dayOf('2027-03-05') }, 'Ana introduced you on Fri 5 Mar; answer by Tue 9 Mar', '2027-03-09'],
    [{ answeredOn: START }, 'you answered on Mon 1 Mar; meet by Mon 15 Mar', '2027-03-15'],
    [{ metOn: START }, 'you met on Mon 1 Mar; tell Ana what came of it by Thu 4 Mar', '2027-03-04'],
    [{ metOn: START, thankedOn: START }, 'Ana heard what came of it on Mon 1 Mar', null],
    [{ agreedOn: START, endedOn: START }, 'nothing came of it on Mon 1 Mar', null],
  ])('%j', (change, says, by) => {
    const introduction = { ...asked, ...change };
    expect(sayTurn(introduction, on(START))).toBe(says);
    expect(introductionTurn(introduction, on(START))).toMatchObject({ by, isMine: by !== null, isLate: false });
    if (by) expect(introductionTurn(introduction, on(addDays(dayOf(by), 1))).isLate).toBe(true);
  });
});

test.each([
  [{}, 'you asked Greta on Mon 1 Mar; waiting for Greta to agree', null],
  [{ agreedOn: START }, 'Greta agreed on Mon 1 Mar; introduce them by Wed 3 Mar', '2027-03-03'],
  [{ introducedOn: START }, 'you introduced them on Mon 1 Mar; waiting for their answer', null],
  [{ answeredOn: START }, 'they answered on Mon 1 Mar; waiting for them to meet', null],
  [{ metOn: START }, 'they met on Mon 1 Mar', null],
  [{ thankedOn: START }, 'you heard what came of it on Mon 1 Mar', null],
])('an introduction one makes: %j', (change, says, by) => {
  const introduction = { ...asked, direction: 'given' as const, ...change };
  expect(sayTurn(introduction, on(START))).toBe(says);
  expect(introductionTurn(introduction, on(START)).by).toBe(by);
});

test('its clock runs by the weekend of the account and stands still in a pause', () => {
  const introduced = { ...asked, introducedOn: dayOf('2027-03-03') };
  expect(introductionTurn(introduced, on(START, [], [4, 5])).by).toBe('2027-03-07');
  expect(introductionTurn(introduced, on(START, [[dayOf('2027-03-04'), dayOf('2027-03-20')]])).by).toBe('2027-03-23');
});

test('whatever happened, it is late only when it is one’s own move, and never on a paused day by its clock', () => {
  const day = fc.nat(60).map((count) => addDays(START, count));
  const days = fc.record({
    direction: fc.constantFrom('received' as const, 'given' as const),
    askedOn: day,
    ...Object.fromEntries(introductionMoves.map((move) => [dayOfMove[move], fc.option(day)])),
    endedOn: fc.option(day),
  }) as unknown as fc.Arbitrary<IntroductionDays>;
  const pauses = fc.array(
    fc.tuple(day, fc.nat(9)).map(([from, length]): Pause => [from, addDays(from, length)]),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(days, day, pauses, (given, today, paused) => {
      const { state, next, isMine, by, isLate } = introductionTurn(given, on(today, paused));
      expect(state).toBe(introductionState(given));
      expect(next === null).toBe(state === 'closed' || state === 'thanked');
      if (isLate) expect(isMine).toBe(true);
      if (by !== null && state !== 'answered') expect(isPaused(by, paused)).toBe(false);
      if (next) expect(sayMove({ ...given, ...names }, next)).not.toBe('');
      expect(sayTurn({ ...given, ...names }, on(today, paused))).not.toMatch(/undefined|null/);
    }),
  );
});

test('is said with who introduces whom, and needs two people and days in order', () => {
  expect(sayIntroduction(asked)).toBe('Ana introduces you to Greta');
  expect(sayIntroduction({ ...asked, direction: 'given' })).toBe('You introduce Ana and Greta');
  const draft = { direction: 'received', personId: 'ana', otherId: '', otherName: '', why: '', askedOn: '2027-03-01' };
  const problem = (change: object) => introductionSchema.safeParse({ ...draft, ...change }).error?.issues[0]?.message;
  expect(problem({})).toBe('Choose a person or enter a name');
  expect(problem({ otherName: 'Greta' })).toBeUndefined();
  expect(moveProblem({ ...asked, agreedOn: dayOf('2027-03-03') }, 'introduced', START, dayOf('2027-03-05'))).toMatch(/after/);
  expect(moveProblem(asked, 'agreed', dayOf('2027-03-06'), dayOf('2027-03-05'))).toMatch(/today/);
  expect(moveProblem(asked, 'met', dayOf('2027-03-05'), dayOf('2027-03-05'))).toBeNull();
});

describe('the tree', () => {
  const shape = (rows: ReturnType<typeof introductionTree>): string =>
    rows.map(({ person, children }) => `${person.id}(${shape(children)})`).join('');
  const person = (id: string, introducedById: string | null = null) => ({ id, display: id, introducedById });

  test('stands each person under who introduced them', () => {
    expect(shape(introductionTree([person('c', 'b'), person('a'), person('b', 'a'), person('d', 'a'), person('alone')]))).toBe(
      'a(b(c())d())',
    );
    expect(shape(introductionTree([person('b', 'gone'), person('c', 'b')]))).toBe('b(c())');
  });

  test('holds each who led or was led once, circles too', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pointing = fc.tuple(...ids.map(() => fc.option(fc.constantFrom(...ids))));
    fc.assert(
      fc.property(pointing, (by) => {
        const people = ids.map((id, at) => person(id, by[at] ?? null));
        const placed = shape(introductionTree(people)).match(/[a-f]/g) ?? [];
        expect(new Set(placed).size).toBe(placed.length);
        const linked = people.filter(({ id, introducedById }) => introducedById || people.some((one) => one.introducedById === id));
        expect(placed.toSorted()).toEqual(linked.map(({ id }) => id));
      }),
    );
  });
});
