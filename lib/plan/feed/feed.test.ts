import { describe, expect, test } from 'vitest';
import { day } from '../time/day';
import { feedSchema, sayFeed } from './feed';
import { type FeedRows, feedEntries } from './feed-entries';

const today = day('2027-03-09');
const everything = { showNames: true, showSteps: true, showMeetings: true, showDates: true, showBirthdays: true };
const rows: FeedRows = {
  steps: [
    {
      id: 's1',
      kind: 'coffee_chat',
      title: 'Coffee at Ana’s',
      dueOn: day('2027-03-10'),
      atTime: '09:30',
      place: 'Ana’s office',
      person: 'Ana Diaz',
      others: [{ display: 'Luis' }],
    },
    { id: 's2', kind: 'learn', title: 'Read', dueOn: day('2027-03-11'), atTime: '', place: '', person: null, others: [] },
  ],
  events: [{ id: 'e1', title: 'Dinner with Ana', place: 'Leeds', happensOn: day('2027-03-12'), atTime: '19:00' }],
  mentors: [
    { id: 'm1', name: 'Adaeze', lastMetOn: day('2027-03-01'), everyDays: 14, agreedUntil: null },
    { id: 'm2', name: 'Tomasz', lastMetOn: day('2027-03-01'), everyDays: 14, agreedUntil: day('2027-03-14') },
  ],
  goals: [{ id: 'g1', statement: 'Talk with Ana', dueOn: day('2027-06-30') }],
  plans: [{ id: 'p1', name: 'Energy', endsOn: day('2027-09-30') }],
  birthdays: [
    { id: 'b1', name: 'Ana Diaz', birthday: '--02-29' },
    { id: 'b2', name: 'Luis', birthday: 'broken' },
  ],
};
const entries = (content: Partial<typeof everything> = {}, pauses: Parameters<typeof feedEntries>[2]['pauses'] = []) =>
  feedEntries(rows, { ...everything, ...content }, { today, pauses }).map(({ key, ...shown }) => Object.values(shown).join(' | '));

describe('a feed', () => {
  test('with names says what, when, where and who with', () => {
    expect(entries()).toEqual([
      'Coffee at Ana’s | 2027-03-10 | 09:30 | Ana’s office | With Ana Diaz and Luis.',
      'Read | 2027-03-11 |  |  | ',
      '2027-03-12 | 19:00 | Dinner with Ana | Leeds',
      'Meet Adaeze | 2027-03-15 | ',
      'Goal due: Talk with Ana | 2027-06-30 | ',
      'Energy: last day | 2027-09-30 | ',
      'Ana Diaz’s birthday | 2027-02-28 | ',
      'Ana Diaz’s birthday | 2028-02-29 | ',
    ]);
  });

  test('without names shows no text that was typed', () => {
    const shown = entries({ showNames: false });
    expect(shown).toEqual([
      'Coffee chat | 2027-03-10 | 09:30',
      'Learn | 2027-03-11 | ',
      '2027-03-12 | 19:00 | Event',
      'Meeting with a mentor | 2027-03-15 | ',
      'Goal due | 2027-06-30 | ',
      'Last day of the plan | 2027-09-30 | ',
    ]);
  });

  test('holds only what was chosen', () => {
    const none = { showSteps: false, showMeetings: false, showDates: false, showBirthdays: false };
    expect(entries(none)).toEqual([]);
    expect(entries({ ...none, showMeetings: true })).toHaveLength(1);
  });

  test('is silent on paused days but for appointments and dates that no pause moves', () => {
    expect(entries({}, [[day('2027-03-10'), day('2027-12-31')]])).toEqual([
      'Coffee at Ana’s | 2027-03-10 | 09:30 | Ana’s office | With Ana Diaz and Luis.',
      '2027-03-12 | 19:00 | Dinner with Ana | Leeds',
      'Goal due: Talk with Ana | 2027-06-30 | ',
      'Energy: last day | 2027-09-30 | ',
      'Ana Diaz’s birthday | 2027-02-28 | ',
      'Ana Diaz’s birthday | 2028-02-29 | ',
    ]);
  });
});

test('a feed says what it holds, and must hold something', () => {
  expect(sayFeed(everything, 'Energy')).toBe('Open steps, events, meetings with mentors, due dates and birthdays of Energy, with names.');
  expect(sayFeed({ ...everything, showNames: false, showDates: false }, null)).toBe(
    'Open steps, events and meetings with mentors of all plans, without names.',
  );
  expect(feedSchema.safeParse({ name: 'Work', showNames: true }).error?.issues[0]?.path).toEqual(['showSteps']);
  expect(feedSchema.parse({ name: 'Work', showSteps: true })).toMatchObject({ planId: null, goalId: null, showNames: false });
});
