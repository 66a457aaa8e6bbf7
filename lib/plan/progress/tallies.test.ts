import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import type { OutreachCount } from './counts';
import { coverageChart } from './coverage-chart';
import { outreachChart } from './outreach-chart';
import { feedbackChart, givenChart, reportsChart } from './tallies';

const today = day('2027-03-09');

describe('outreach', () => {
  const count = (fields: Partial<OutreachCount>): OutreachCount => ({
    channel: 'message',
    acquaintance: 'new',
    sent: 0,
    waiting: 0,
    answered: 0,
    spoke: 0,
    helped: 0,
    ...fields,
  });

  it('says each stage of those that passed the one before, and leaves out what waits', () => {
    const { sentence, lead, table } = outreachChart([count({ sent: 12, waiting: 2, answered: 6, spoke: 3, helped: 1 })]);
    expect(sentence).toBe('Six of ten outreach messages were answered; three led to a conversation, one to an outcome.');
    expect(lead).toBe('Two more are still waiting for an answer.');
    expect(table.rows.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
      ['Answered', 10, 6],
      ['Conversation after an answer', 6, 3],
      ['Outcome after a conversation', 3, 1],
    ]);
  });

  it('draws every share within the range it may lie in', () => {
    const stage = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20)).map(([sent, a, b, c]) => {
      const answered = Math.min(sent, a);
      const spoke = Math.min(answered, b);
      return count({ sent, answered, spoke, helped: Math.min(spoke, c) });
    });
    fc.assert(
      fc.property(fc.array(stage), (counts) => {
        for (const { rates } of outreachChart(counts).groups)
          for (const { share, low, high } of rates) expect(low <= share && share <= high && low >= 0 && high <= 1).toBe(true);
      }),
    );
  });

  it.each([
    [[], 'No outreach yet.'],
    [[count({ sent: 1, waiting: 1 })], 'One outreach is waiting for an answer.'],
    [[count({ sent: 3 })], 'None of three outreach messages were answered.'],
    [[count({ sent: 3, answered: 1 })], 'One of three outreach messages was answered; none led to a conversation.'],
  ])('says what is true of little: %#', (counts, sentence) => {
    expect(outreachChart(counts).sentence).toBe(sentence);
  });
});

describe('tallies', () => {
  const outcome = { direction: 'received' as const, kind: 'advice' as const, openBy: null, count: 1, reported: 0 };

  it('a report back that falls due in a pause waits for its end', () => {
    const owed = [
      { ...outcome, openBy: day('2027-03-05') },
      { ...outcome, count: 3, reported: 3 },
    ];
    expect(reportsChart(owed, today, [])).toMatchObject({ sentence: 'Three of four reports back given.', lead: 'One is late.' });
    expect(reportsChart(owed, today, [[day('2027-03-04'), day('2027-03-20')]]).lead).toBe('Nothing is late.');
  });

  it('what was given and received, and what was done about feedback', () => {
    expect(
      givenChart([
        { ...outcome, count: 2 },
        { ...outcome, direction: 'given' },
      ]),
    ).toMatchObject({
      sentence: '2 received, 1 given.',
      pairs: [{ name: 'Advice', first: 2, second: 1 }],
    });
    const feedback = [
      { kind: 'growth' as const, count: 3, answered: 2 },
      { kind: null, count: 1, answered: 0 },
    ];
    expect(feedbackChart(feedback)).toMatchObject({ sentence: 'Two of four acted on.' });
    expect([givenChart([]), feedbackChart([]), reportsChart([], today, [])].every(({ isEmpty }) => isEmpty)).toBe(true);
  });
});

describe('coverage', () => {
  it('offers a step in each empty cell, and names the roles that no one has', () => {
    const { rows, sentence, lead } = coverageChart(
      [{ category: 'industry', built: 2, maintained: 1, used: 0 }],
      [{ role: 'advice', people: 1 }],
    );
    expect(sentence).toBe('You were active in two of nine fields of your network.');
    expect(lead).toBe('One of the 8 roles of support is covered.');
    expect(rows[1]?.cells.map(({ people, step }) => [people, step?.title ?? null])).toEqual([
      [2, null],
      [1, null],
      [0, 'Ask someone in my industry for an introduction'],
    ]);
  });
});
