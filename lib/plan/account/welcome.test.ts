import { describe, expect, it } from 'vitest';
import { mentorCriteria } from '../words/words';
import { firstMentorSchema, firstPeopleSchema, SOMEONE_ELSE, welcomeStepOf } from './welcome';

const nothing = { plan: false, goal: false, people: false, mentor: false };
const noOne = { name: '', category: '', role: '', reason: '' } as const;

describe('the step of the walk', () => {
  it('is the first that wants something', () => {
    expect(welcomeStepOf(nothing, undefined)).toBe('objective');
    expect(welcomeStepOf({ ...nothing, plan: true }, undefined)).toBe('goal');
    expect(welcomeStepOf({ plan: true, goal: true, people: true, mentor: false }, undefined)).toBe('mentor');
    expect(welcomeStepOf({ plan: true, goal: true, people: true, mentor: true }, undefined)).toBe('week');
  });

  it('is the one asked for when what it builds on is there', () => {
    expect(welcomeStepOf({ ...nothing, plan: true, goal: true }, 'objective')).toBe('objective');
    expect(welcomeStepOf({ ...nothing, plan: true }, 'week')).toBe('goal');
    expect(welcomeStepOf(nothing, 'toString')).toBe('objective');
  });

  it('may leave the mentor open', () => {
    expect(welcomeStepOf({ plan: true, goal: true, people: true, mentor: false }, 'week')).toBe('week');
  });
});

describe('the first people', () => {
  const messages = (people: unknown[]) =>
    firstPeopleSchema.safeParse({ goalId: 'a', people }).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

  it('may be unfinished, as long as there is one name', () => {
    expect(messages([{ ...noOne, name: 'Tomasz Wierzba' }, noOne, noOne])).toEqual([]);
    expect(messages([noOne, noOne, noOne])).toEqual([['people.0.name', 'Enter one name to begin with']]);
  });

  it('want a name where anything else is said', () => {
    expect(messages([{ ...noOne, name: 'Tomasz' }, { ...noOne, role: 'advice' }, noOne])).toEqual([
      ['people.1.name', 'Enter a name; the rest can wait'],
    ]);
  });
});

describe('the first mentor', () => {
  const ratings = Object.fromEntries(mentorCriteria.map((criterion) => [criterion, { rating: '', evidence: '' }]));
  const messages = (mentor: object) =>
    firstMentorSchema.safeParse({ personId: '', newPersonName: '', ratings, ...mentor }).error?.issues.map(({ path }) => path.join('.')) ??
    [];

  it('may be unknown in everything but who', () => {
    expect(messages({ newPersonName: 'Adaeze Nwosu' })).toEqual([]);
    expect(messages({})).toEqual(['personId']);
    expect(messages({ personId: SOMEONE_ELSE })).toEqual(['newPersonName']);
  });

  it('is rated by evidence', () => {
    expect(messages({ personId: 'a', ratings: { ...ratings, values: { rating: '4', evidence: ' ' } } })).toEqual([
      'ratings.values.evidence',
    ]);
  });
});
