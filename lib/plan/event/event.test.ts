import { describe, expect, it } from 'vitest';
import { people, today } from '../line/line-sample';
import { addDays, day } from '../time/day';
import { eventSchema } from './event';
import { eventFigures, followUpBy, followUpStep, sayEventFigures, sayFollowUps, sayWanted } from './event-figures';
import { readCapture } from './read-capture';

describe('a line about who was met', () => {
  const read = (typed: string) => readCapture(typed, people, today);
  it.each([
    ['Nadia Okafor, runs the grid lab', [[null, 'Nadia Okafor']], 'Runs the grid lab'],
    ['Vera Eze', [['vera', '']], ''],
    ['vera: promised her the paper', [['vera', '']], 'Promised her the paper'],
    ['nadia okafor - wants the slides', [[null, 'Nadia Okafor']], 'Wants the slides'],
    [
      'nadia and tom',
      [
        [null, 'Nadia'],
        [null, 'Tom'],
      ],
      '',
    ],
    [
      'Vera Eze and Nadia Okafor; both from Leeds',
      [
        ['vera', ''],
        [null, 'Nadia Okafor'],
      ],
      'Both from Leeds',
    ],
  ] as const)('%s', (typed, who, line) => {
    expect(read(typed)).toEqual({ people: who.map(([id, name]) => ({ id, name })), line });
  });

  it('asks for the full name where several people have it', () => {
    expect(read('Kim, likes maps')).toMatchObject({ problem: expect.stringContaining('Enter the full name.') });
    expect(read('Kim Park, likes maps')).toEqual({ people: [{ id: 'kim2', name: '' }], line: 'Likes maps' });
  });
});

describe('an event', () => {
  const met = (interactionId: string | null, outcomes = 0) => ({ interactionId, stepId: null, outcomes });

  it('says what came of it: a conversation with two is one', () => {
    const event = { cost: 120, wanted: 5 };
    const figures = eventFigures({ cost: 120, people: [met('a', 1), met('a'), met('b', 1), met(null)] });
    expect(figures).toEqual({ met: 3, conversations: 2, outcomes: 2, costEach: 60 });
    expect(sayEventFigures({ ...event, ...figures })).toBe(
      'You wanted five conversations and had two, with three people. Two outcomes so far. Each conversation cost 60.',
    );
    const none = eventFigures({ cost: 0, people: [met(null)] });
    expect(sayEventFigures({ cost: 0, wanted: null, ...none })).toBe('You had no conversations. No outcomes so far.');
    expect(sayEventFigures({ cost: 0, wanted: 1, ...none })).toBe('You wanted one conversation and had none. No outcomes so far.');
    const shared = eventFigures({ cost: 12.5, people: [met('a'), met('a', 1)] });
    expect(sayEventFigures({ cost: 12.5, wanted: null, ...shared })).toBe(
      'You had one conversation with two people. One outcome so far. Each conversation cost 12.50.',
    );
  });

  it('says by when to follow up only while that day is ahead', () => {
    const happensOn = day('2027-03-08');
    expect(sayFollowUps(2, happensOn, addDays(happensOn, 2))).toBe('by Wed 10 Mar, while they remember');
    expect(sayFollowUps(2, happensOn, addDays(happensOn, 3))).toBe('two people left');
    expect(sayFollowUps(0, happensOn, happensOn)).toBe('all planned');
  });

  it('is followed up within 48 hours, and later today at the earliest', () => {
    const happensOn = day('2027-12-30');
    expect(followUpBy(happensOn)).toBe('2028-01-01');
    const step = (today: ReturnType<typeof day>) => followUpStep('thank', { name: 'Vera', title: 'the dinner', happensOn, today });
    expect(step(happensOn)).toEqual({ kind: 'thank', title: 'Thank Vera for the conversation at the dinner', dueOn: '2028-01-01' });
    expect(step(addDays(happensOn, 9)).dueOn).toBe('2028-01-08');
    expect(followUpStep('send', { name: 'Vera', title: 'x'.repeat(200), happensOn, today: happensOn }).title).toHaveLength(200);
  });

  it('is read from its form', () => {
    const draft = { planId: 'plan', title: 'Dinner', happensOn: '2027-03-09', cost: '12.50', wanted: '3' };
    expect(eventSchema.parse(draft)).toMatchObject({ cost: 12.5, wanted: 3, atTime: '', people: [] });
    expect(eventSchema.safeParse({ ...draft, wanted: '2.5', cost: '-1', atTime: '25:00' }).error?.issues).toHaveLength(3);
    expect(sayWanted(1, 3)).toBe('one person to meet, three conversations wanted');
    expect(sayWanted(0, null)).toBe('');
  });
});
