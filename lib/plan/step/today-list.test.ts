import { expect, test } from 'vitest';
import { waitingSince } from '../outreach/outreach-sample';
import { day } from '../time/day';
import { todayList } from './today-list';

const today = day('2026-11-12');
const step = {
  title: 'Coffee',
  dueOn: today,
  doneOn: null,
  droppedOn: null,
  person: 'Ana',
  others: [{ display: 'Bo' }],
  place: 'Café',
  goal: 'A goal',
};
const person = {
  id: 'p',
  name: 'Vera',
  rhythmDays: 14,
  minutes: 30,
  lastContactOn: day('2026-10-20'),
  snoozedUntil: null,
  waitingSince: null,
};
const outreach = { ...waitingSince(day('2026-11-01')), name: 'Sam', isAtTarget: false, second: null };
const sources = {
  steps: [step, { ...step, title: 'Read', person: null, others: [] }, { ...step, doneOn: today }, { ...step, droppedOn: today }],
  owed: [{ name: 'Zoe', reportBackBy: day('2026-11-13'), text: 'What she said' }],
  due: [person],
  waiting: [outreach, { ...outreach, name: 'Kim', happenedOn: day('2026-11-11') }],
};

test('the list of a device holds names and next acts, and nothing more', () => {
  expect(todayList(sources, { today, pauses: [], weekend: [6, 7], budget: 120 })).toEqual([
    { name: 'Ana and Bo', act: 'Coffee · Thu 12 Nov' },
    { name: '', act: 'Read · Thu 12 Nov' },
    { name: 'Zoe', act: 'Report back · Fri 13 Nov' },
    { name: 'Vera', act: 'Get in touch' },
    { name: 'Sam', act: 'Follow up' },
  ]);
});

test('in a pause it holds the steps alone, and it never grows long', () => {
  expect(todayList(sources, { today, pauses: [[today, today]], weekend: [6, 7], budget: 120 })).toHaveLength(2);
  const many = { ...sources, steps: Array.from({ length: 300 }, () => step) };
  expect(todayList(many, { today, pauses: [], weekend: [6, 7], budget: 120 })).toHaveLength(40);
});
