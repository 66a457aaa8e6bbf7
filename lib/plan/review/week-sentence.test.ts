import { expect, test } from 'vitest';
import { type Day, day, type Pause } from '../time/day';
import { weekSentence } from './week-sentence';

const calendar = { today: day('2027-03-09'), pauses: [] };
const week = (all: number, done: number) =>
  Array.from({ length: all }, (_, at) => ({ dueOn: day('2027-03-10'), doneOn: at < done ? day('2027-03-08') : null }));
const say = (all: number, done: number) => weekSentence(week(all, done), [], calendar);

test('the week in a sentence', () => {
  expect(say(0, 0)).toBe('Nothing is planned for this week yet.');
  expect(say(1, 0)).toBe('One thing to do this week.');
  expect(say(5, 0)).toBe('Five things to do this week.');
  expect(say(5, 1)).toBe('One of this week’s five is done.');
  expect(say(5, 2)).toBe('Two of this week’s five are done.');
  expect(say(5, 5)).toBe('All five for this week are done.');
});

test('who waits for a report that is late is named, who waits within time is not', () => {
  const owed = (reportBackBy: Day) => weekSentence(week(5, 2), [{ given: 'Marcus', name: 'Marcus Bell', reportBackBy }], calendar);
  expect(owed(day('2027-03-06'))).toBe('Two of this week’s five are done. Marcus is still waiting to hear how it went.');
  expect(owed(day('2027-03-09'))).toBe('Two of this week’s five are done.');
  const titled = { given: 'Jane', name: 'Dr. Jane Goodall', reportBackBy: day('2027-03-06') };
  expect(weekSentence([], [titled], calendar)).toContain(' Jane is still waiting');
});

test('a step due on a paused day is not counted, and a pause keeps silent about who waits', () => {
  const steps = [...week(2, 1), { dueOn: day('2027-03-12'), doneOn: null }];
  const pauses: Pause[] = [[day('2027-03-11'), day('2027-03-14')]];
  const owed = [{ given: 'Marcus', name: 'Marcus Bell', reportBackBy: day('2027-03-12') }];
  expect(weekSentence(steps, owed, { today: day('2027-03-10'), pauses })).toBe('One of this week’s two is done.');
  expect(weekSentence(steps, owed, { today: day('2027-03-14'), pauses })).not.toMatch('waiting');
  expect(weekSentence(steps, owed, { today: day('2027-03-15'), pauses })).not.toMatch('waiting');
  expect(weekSentence(steps, owed, { today: day('2027-03-16'), pauses })).toMatch('Marcus is still waiting');
  expect(weekSentence(steps.slice(2), [], { today: day('2027-03-10'), pauses })).toBe('Everything planned for this week falls in a pause.');
});
