import { describe, expect, test } from 'vitest';
import { type Day, day } from '../time/day';
import { lastConversations, offers, openItems, questions } from './brief';

const today = day('2027-03-09');
const person = { name: 'Tomasz', waitingSince: null };
const advice = {
  text: 'Write the case',
  kind: 'advice' as const,
  direction: 'received' as const,
  happenedOn: day('2027-03-04'),
  reportBackBy: day('2027-03-18'),
  answeredOn: null,
};

describe('a brief', () => {
  test('tells the last three conversations; words without answer are none', () => {
    const conversation = (happenedOn: Day, isOutreach = false, answeredOn: Day | null = null) => ({
      happenedOn,
      isOutreach,
      answeredOn,
    });
    const found = lastConversations([
      conversation(day('2027-01-01')),
      conversation(day('2027-03-01'), true),
      conversation(day('2027-01-05'), true, day('2027-02-01')),
      conversation(day('2027-01-20')),
      conversation(day('2026-12-01')),
    ]);
    expect(found.map(({ happenedOn }) => happenedOn)).toEqual([day('2027-01-05'), day('2027-01-20'), day('2027-01-01')]);
  });

  test('lists everything open between you', () => {
    const items = openItems(
      { ...person, waitingSince: day('2027-03-01') },
      {
        steps: [
          { title: 'Send the draft', dueOn: day('2027-03-19'), doneOn: null, droppedOn: null },
          { title: 'Done already', dueOn: day('2027-03-01'), doneOn: day('2027-03-01'), droppedOn: null },
        ],
        outcomes: [advice, { ...advice, text: 'Answered', answeredOn: day('2027-03-08') }],
        feedback: [{ text: 'Decide first', answeredOn: null }],
      },
      today,
    );
    expect(items).toEqual([
      'Report back to Tomasz on: Write the case (by Thu 18 Mar)',
      'Send the draft (by Fri 19 Mar)',
      'Answer what Tomasz said: Decide first',
      'Your last message has been waiting for an answer since Mon 1 Mar',
    ]);
  });

  test('always has something to offer and to ask', () => {
    expect(offers(person, [], [])).toEqual(['Ask what Tomasz is working on, and what would help.']);
    expect(offers(person, [advice], [{ display: 'Ruth Adeyemi', tag: 'grid' }])).toEqual([
      'News of what this led to: Write the case',
      'An introduction to Ruth Adeyemi, also tagged grid',
    ]);
    expect(questions([])[0]?.questions.length).toBeGreaterThan(0);
    expect(questions([{ statement: 'Talk with 18', role: 'feedback', reason: '' }])).toEqual([
      { about: 'Talk with 18', questions: ['What is one thing I do well, and one I should change?'] },
    ]);
  });
});
