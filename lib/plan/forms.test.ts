import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { deleteAccountSchema, settingsSchema, signInSchema, signUpSchema } from './account/account';
import { goalSchema } from './goal/goal';
import { keyConnectionSchema } from './goal/key-connection';
import { agreementSchema, endingSchema, mentorMoveSchema, mentorSchema, ratingSchema } from './mentor/mentor';
import { isLink } from './people/contact-details';
import { MAX_PEOPLE } from './people/people-named';
import { displayName, personSchema } from './people/person';
import { planFormSchema, planSchema } from './plans/plan';
import { pauseSchema } from './review/pause';
import { shareExpiry, shareSchema } from './sharing/share';
import { answerSchema, feedbackSchema, guestFeedbackSchema } from './step/feedback';
import { logSchema } from './step/interaction';
import { outcomeSchema } from './step/outcome';
import { reportBackBy } from './step/report-back';
import { stepSchema } from './step/step';
import { day } from './time/day';

const schemas = Object.entries({
  answerSchema,
  deleteAccountSchema,
  feedbackSchema,
  goalSchema,
  guestFeedbackSchema,
  keyConnectionSchema,
  logSchema,
  agreementSchema,
  endingSchema,
  mentorMoveSchema,
  mentorSchema,
  outcomeSchema,
  pauseSchema,
  personSchema,
  planFormSchema,
  planSchema,
  ratingSchema,
  settingsSchema,
  shareSchema,
  signInSchema,
  signUpSchema,
  stepSchema,
}) as [string, z.ZodType][];

describe.each(schemas)('%s', (_, schema) => {
  test('answers to anything without throwing, and takes no foreign key', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (sent) => typeof schema.safeParse(sent).success === 'boolean'));
    for (const foreign of ['{"__proto__": {"id": "x"}}', '{"ownerId": "x"}', '{"constructor": 1}']) {
      expect(schema.safeParse(JSON.parse(foreign)).error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
    }
  });
});

const errorsOf = (schema: z.ZodType, draft: unknown) =>
  Object.fromEntries((schema.safeParse(draft).error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]));

test('a plan ends after it starts', () => {
  const plan = { name: 'Energy', objective: 'Product in energy', startsOn: day('2027-01-01'), endsOn: day('2027-01-01') };
  expect(errorsOf(planSchema, plan)).toEqual({ endsOn: 'Enter a day after Friday 1 January 2027, the start date' });
  expect(planSchema.parse({ ...plan, endsOn: day('2027-01-02') })).toMatchObject({ reasons: '', values: '' });
});

describe('a person', () => {
  test('has at least one name', () => {
    expect(errorsOf(personSchema, { family: ' ' })).toEqual({ given: 'Enter at least one name' });
    expect(personSchema.parse({ family: 'Nwosu' })).toMatchObject({ given: '', category: null, rhythmDays: null, emails: [], tags: [] });
  });

  test('has links a page may carry, each once, no empty ones', () => {
    const { emails, urls } = personSchema.parse({
      given: 'Ada',
      emails: ['', 'Ada@example.org', 'ada@example.org'],
      urls: ['example.org/ada', '', 'mailto:ada@example.org'],
    });
    expect(emails).toEqual(['ada@example.org']);
    expect(urls).toEqual(['https://example.org/ada', 'mailto:ada@example.org']);
    for (const address of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x']) {
      expect(personSchema.safeParse({ given: 'Ada', urls: [address] }).success).toBe(false);
      expect(isLink(address)).toBe(false);
    }
  });

  test('has a rhythm within two years', () => {
    expect(errorsOf(personSchema, { given: 'Ada', rhythmDays: '731' })).toEqual({ rhythmDays: 'Enter 730 or less' });
    expect(personSchema.parse({ given: 'Ada', rhythmDays: '28', minutes: '' })).toMatchObject({ rhythmDays: 28, minutes: null });
  });

  test('is shown by the name chosen for it', () => {
    expect(displayName({ given: 'Ada', family: 'Nwosu', display: '' })).toBe('Ada Nwosu');
    expect(displayName({ given: 'Ada', family: 'Nwosu', display: 'Dr Nwosu' })).toBe('Dr Nwosu');
  });
});

describe('a log', () => {
  const log = {
    people: [{ id: 'person-1', name: '' }],
    kind: 'coffee_chat' as const,
    line: 'He offered to read it',
    happenedOn: day('2027-03-09'),
  };

  test('is a person, a kind and a line', () => {
    expect(logSchema.parse(log)).toEqual({
      ...log,
      goalId: null,
      isOutreach: false,
      stepId: null,
      suggestionId: null,
      tags: [],
      next: null,
      outcome: null,
    });
    for (const people of [[], [{ id: '', name: ' ' }]])
      expect(errorsOf(logSchema, { ...log, people })).toEqual({ people: 'Choose or name a person' });
    expect(logSchema.parse({ ...log, people: [{ name: 'Luis Ferreira' }, { id: '', name: '' }] }).people).toEqual([
      { id: null, name: 'Luis Ferreira' },
    ]);
  });

  test('has at most twenty people', () => {
    const named = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Person ${at}` }));
    expect(logSchema.parse({ ...log, people: named(MAX_PEOPLE) }).people).toHaveLength(20);
    expect(errorsOf(logSchema, { ...log, people: named(MAX_PEOPLE + 1) })).toEqual({ people: 'Name at most 20 people' });
  });

  test('carries the next step and an outcome when they were written', () => {
    const next = { title: 'Send the draft', kind: 'share_something' as const, dueOn: day('2027-03-19') };
    expect(logSchema.parse({ ...log, next }).next).toEqual({ ...next, goalId: null });
    expect(logSchema.parse({ ...log, next: { title: ' ', dueOn: '' }, outcome: { text: '' } })).toMatchObject({
      next: null,
      outcome: null,
    });
    expect(errorsOf(logSchema, { ...log, next: { title: 'Send the draft', dueOn: '' } })).toEqual({
      'next.dueOn': 'Choose a day for the next step',
    });
  });
});

test('a step has a day, and a time that is one', () => {
  const step = { planId: 'plan-1', kind: 'coffee_chat' as const, title: 'Coffee', dueOn: day('2027-03-09') };
  expect(stepSchema.parse(step)).toMatchObject({ goalId: null, personId: null, atTime: '' });
  expect(stepSchema.safeParse({ ...step, atTime: '09:30' }).success).toBe(true);
  expect(errorsOf(stepSchema, { ...step, atTime: '24:00', dueOn: '' })).toMatchObject({
    atTime: 'Enter a time, like 09:30',
    dueOn: 'Enter a day that exists',
  });
});

test('advice, an introduction, a referral received ask for a report in 14 days', () => {
  const received = { kind: 'advice' as const, direction: 'received' as const, happenedOn: day('2027-02-20') };
  expect(reportBackBy(received)).toBe(day('2027-03-06'));
  expect(reportBackBy({ ...received, direction: 'given' })).toBeNull();
  expect(reportBackBy({ ...received, kind: 'insight' })).toBeNull();
});

test('a pause is in order and at most half a year', () => {
  expect(pauseSchema.safeParse({ fromOn: day('2027-03-09'), toOn: day('2027-03-09') }).success).toBe(true);
  expect(errorsOf(pauseSchema, { fromOn: day('2027-03-09'), toOn: day('2027-03-08') })).toEqual({
    toOn: 'Enter a last day on or after Tuesday 9 March 2027, the first day',
  });
  expect(errorsOf(pauseSchema, { fromOn: day('2027-01-01'), toOn: day('2027-12-31') })).toHaveProperty('toOn');
});

test('feedback needs a person', () => {
  expect(errorsOf(feedbackSchema, { planId: 'plan-1', text: 'Shorter', receivedOn: day('2027-03-09') })).toEqual({
    personId: 'Choose or name who said it',
  });
});

test('a share ends when it says', () => {
  const share = { name: 'Adaeze', people: 'first_names' as const, showSteps: 'on' as const, ends: '30' as const };
  expect(shareSchema.parse(share)).toMatchObject({ showSteps: true, showMentors: false, mayComment: false, question: '' });
  const now = new Date('2027-03-09T12:00:00Z');
  expect(shareExpiry('30', now)?.toISOString()).toBe('2027-04-08T12:00:00.000Z');
  expect(shareExpiry('never', now)).toBeNull();
});
