import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentorStages } from '../words/words';
import { mentorFit, mentorSchema, mentorWeights, ratingSchema } from './mentor';
import { type MentorFacts, mentorMoves, stepOfferedAt } from './mentor-moves';

const rating = fc.option(fc.integer({ min: 1, max: 5 }));
const ratings = fc.record({ values: rating, experience: rating, insight: rating, availability: rating, rapport: rating });

describe('fit', () => {
  test('weights make a whole', () => {
    expect(Object.values(mentorWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  test('stays within 0 and 100, and unknown stays unknown', () => {
    fc.assert(
      fc.property(ratings, (known) => {
        const { score, coverage } = mentorFit(known);
        expect(score === null).toBe(coverage === 0);
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('what is low on what matters most is named, however good the rest', () => {
    const { gates } = mentorFit({ values: 2, experience: 5, insight: 5, availability: 5, rapport: 5 });
    expect(gates).toEqual(['values']);
  });
});

describe('rating', () => {
  const draft = { mentorId: 'mentor-1', criterion: 'values' as const, rating: '4', evidence: '' };

  test('wants a sentence of evidence', () => {
    const refused = ratingSchema.safeParse(draft);
    expect(refused.error?.issues).toMatchObject([{ path: ['evidence'], message: 'Enter what you saw or heard' }]);
    expect(ratingSchema.parse({ ...draft, evidence: 'Stopped a launch over a wrong number' }).rating).toBe(4);
  });

  test('unknown needs none and may say what to find out', () => {
    expect(ratingSchema.parse({ ...draft, rating: '', evidence: 'Ask what he turned down' })).toMatchObject({ rating: null });
    expect(ratingSchema.safeParse({ ...draft, rating: '6', evidence: 'x' }).success).toBe(false);
  });

  test('a mentor needs a person', () => {
    expect(mentorSchema.safeParse({}).error?.issues).toMatchObject([{ path: ['personId'], message: 'Choose or name a person' }]);
  });
});

const facts: MentorFacts = {
  stage: 'identified',
  ratings: { values: 4, experience: 4, insight: 4, availability: null, rapport: null },
  conversations: 3,
  given: 1,
  overrideReason: '',
  agreement: '',
  endingNote: '',
};
const moves = (change: Partial<MentorFacts>) => mentorMoves({ ...facts, ...change });
const move = (change: Partial<MentorFacts>, to: string) => moves(change).find((each) => each.to === to);

describe('the stages', () => {
  test('go one way, and aside at any time', () => {
    expect(moves({}).map(({ to }) => to)).toEqual(['researching', 'parked', 'role_model']);
    expect(moves({ stage: 'asked' }).map(({ to }) => to)).toEqual(['accepted_trial', 'declined', 'no_answer', 'parked', 'role_model']);
  });

  test('each stage can be reached, and none leads to itself', () => {
    const reached = new Set(mentorStages.flatMap((stage) => moves({ stage }).map(({ to }) => to)));
    expect([...mentorStages].every((stage) => stage === 'identified' || reached.has(stage))).toBe(true);
    for (const stage of mentorStages) expect(moves({ stage }).some(({ to }) => to === stage)).toBe(false);
  });

  test('warming up waits until values, experience and insight are known', () => {
    const unknown = { ...facts.ratings, values: null, insight: null };
    expect(move({ stage: 'researching', ratings: unknown }, 'warming_up')).toMatchObject({
      allowed: false,
      guard: 'Rate values and insight before you start warming up.',
    });
    expect(move({ stage: 'researching' }, 'warming_up')?.allowed).toBe(true);
  });

  test('the ask waits for three conversations and something you gave them, or a reason', () => {
    expect(move({ stage: 'warming_up', conversations: 2 }, 'asked')).toMatchObject({
      allowed: false,
      guard: 'One more conversation before you ask.',
      asks: 'overrideReason',
    });
    expect(move({ stage: 'warming_up', conversations: 0, given: 0 }, 'asked')?.guard).toBe(
      'Three more conversations and something you gave them before you ask.',
    );
    expect(move({ stage: 'warming_up', conversations: 0, overrideReason: 'He offered' }, 'asked')?.allowed).toBe(true);
  });

  test('agreeing wants an agreement, completing an ending note', () => {
    expect(move({ stage: 'accepted_trial' }, 'agreed')).toMatchObject({ allowed: false, asks: 'agreement' });
    expect(move({ stage: 'accepted_trial', agreement: 'Every third Tuesday' }, 'agreed')?.allowed).toBe(true);
    expect(move({ stage: 'active' }, 'completed')).toMatchObject({ allowed: false, asks: 'endingNote' });
    expect(move({ stage: 'active' }, 'ended')).toMatchObject({ allowed: true, asks: 'endingNote' });
  });

  test('someone who declined or was a mentor is thanked', () => {
    expect(move({ stage: 'asked' }, 'declined')?.offers?.kind).toBe('thank');
    for (const end of ['completed', 'ended'] as const) {
      expect(move({ stage: 'active' }, end)?.offers).toEqual({ kind: 'thank', title: 'Thank them for their time' });
    }
    expect(stepOfferedAt('declined', 'Tomasz')?.title).toBe('Thank Tomasz for considering it');
    expect(stepOfferedAt('active')).toBeNull();
  });
});
