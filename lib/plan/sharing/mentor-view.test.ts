import { describe, expect, test } from 'vitest';
import { goalPace } from '../goal/goal';
import { day } from '../time/day';
import { peopleLevels } from '../words/words';
import { mentorView, type SharedPlan } from './mentor-view';
import type { PrivacyDial } from './shown';

const paced = { startsOn: day('2027-01-04'), dueOn: day('2027-06-30'), baseline: 0, target: 6, counted: true };
const names = ['Tomasz', 'Wierzba', 'Marcus', 'Zvonimira', 'Hanna', 'Sørensen'];

const plan = {
  planner: 'Ines Carvalho',
  reader: 'Adaeze',
  objective: 'Become a product manager, as Tomasz Wierzba did',
  endsOn: day('2027-09-30'),
  today: day('2027-03-09'),
  goals: [
    {
      statement: 'Be introduced to 6 teams by people like Marcus',
      unit: 'introductions',
      ...paced,
      current: 1,
      pace: goalPace(paced, 1, day('2027-03-09'), []),
      status: 'at_risk',
      gap: 0,
      keptWeeks: null,
      but: 'at the recent rate it gets there in November',
      open: ['next', 'feedback', 'thanks', 'next'],
      personIds: ['p1', 'p2'],
      matters: 'secret-matters',
      id: 'secret-id',
    },
  ],
  steps: [
    {
      title: 'Coffee with Hanna Sørensen',
      kind: 'coffee_chat',
      dueOn: day('2027-03-11'),
      doneOn: null,
      personId: 'p3',
      notes: 'secret-notes',
      place: 'secret-place',
    },
  ],
  mentors: [{ personId: 'p1', stage: 'warming_up', agreement: 'secret-agreement' }],
  changes: [
    {
      what: 'goal',
      on: day('2027-03-01'),
      statement: 'Meet friends with Wierzba',
      field: 'target',
      from: '12',
      to: '16',
      effectiveOn: day('2027-03-01'),
      reason: 'secret-reason',
    },
    { what: 'mentor', on: day('2027-03-05'), personId: 'p1', to: 'warming_up' },
  ],
  feedback: [
    {
      isReaders: false,
      personId: 'p2',
      fromName: '',
      kind: 'growth',
      text: 'Ask Hanna by name',
      receivedOn: day('2027-02-16'),
      answer: 'Asked Marcus for Hanna',
      answeredOn: day('2027-02-20'),
      id: 'secret-id',
    },
  ],
  people: [
    { id: 'p1', given: 'Tomasz', family: 'Wierzba', display: '', notes: 'secret-notes', email: 'secret@example.org' },
    { id: 'p2', given: 'Marcus', family: 'Zvonimira', display: '' },
    { id: 'p3', given: 'Hanna', family: 'Sørensen', display: '' },
  ],
  reasons: 'secret-reasons',
  answersPage: { page: 1, hasMore: false },
  values: 'secret-values',
} as const;
/** Full rows: the view must not pass on columns that readers may not see. */
const shared: SharedPlan = plan;

const dial: PrivacyDial = {
  people: 'full',
  showMentors: true,
  showSteps: true,
  showFeedback: true,
  showReaders: true,
  showChanges: true,
  mayComment: true,
  question: 'Which way to tell it to Marcus?',
};
const view = (change: Partial<PrivacyDial> = {}) => mentorView(shared, { ...dial, ...change });

describe('the mentor’s view', () => {
  test('carries no private field at any level', () => {
    for (const people of peopleLevels) {
      const bytes = JSON.stringify(view({ people }));
      expect(bytes).not.toContain('secret');
      expect(bytes).not.toMatch(/"id"|"p1"|"personId"/);
    }
  });

  test('carries no more of a name than the level allows', () => {
    const left = (people: PrivacyDial['people']) => names.filter((name) => JSON.stringify(view({ people })).includes(name));
    expect(left('full')).toEqual(names);
    expect(left('first_names')).toEqual(['Tomasz', 'Marcus', 'Hanna']);
    for (const level of ['initials', 'counts', 'hidden'] as const) expect(left(level)).toEqual([]);
  });

  test('shows people as the dial says', () => {
    const peopleAt = (people: PrivacyDial['people']) => view({ people }).goals[0]?.people;
    expect(peopleLevels.map(peopleAt)).toEqual([['Tomasz Wierzba', 'Marcus Zvonimira'], ['Tomasz', 'Marcus'], ['T. W.', 'M. Z.'], 2, null]);
  });

  test('counts no one when people are hidden', () => {
    const { goals, mentors, changes } = view({ people: 'hidden' });
    expect(goals[0]).toMatchObject({ people: null, open: null });
    expect(mentors).toBeNull();
    expect(changes).toHaveLength(1);
  });

  test('shows of each part only what its switch says', () => {
    const off = { showSteps: false, showMentors: false, showFeedback: false, showReaders: false, showChanges: false };
    const none = view(off);
    expect([none.steps, none.mentors, none.changes, none.youSaidIDid]).toEqual([null, null, null, []]);
    expect(none.goals[0]?.open).toEqual(['next', 'thanks', 'next']);
    expect(view({ ...off, showChanges: true }).changes?.map(({ says }) => says)).toEqual([
      'Ines raised the target of “Meet friends with Wierzba” from 12 to 16.',
    ]);
    expect(view({ ...off, showFeedback: true }).youSaidIDid).toMatchObject([{ said: null, text: 'Ask Hanna by name' }]);
    expect(view({ ...off, showReaders: true }).youSaidIDid).toEqual([]);
  });

  test('gives readers back what they said themselves, whatever the switches say', () => {
    const [said] = plan.feedback;
    const own = { ...said, isReaders: true, text: 'Say the number first' };
    const seen = mentorView({ ...shared, feedback: [said, own] }, { ...dial, showFeedback: false, showReaders: false });
    expect(seen.youSaidIDid.map(({ text }) => text)).toEqual(['Say the number first']);
  });

  test('shows a name that is none of the people only with full names', () => {
    const [said] = plan.feedback;
    const guest = { ...said, personId: null, fromName: 'Wanda Guest' };
    const saidAt = (people: PrivacyDial['people']) =>
      mentorView({ ...shared, feedback: [guest] }, { ...dial, people }).youSaidIDid[0]?.said;
    expect([saidAt('full'), saidAt('first_names'), saidAt('hidden')]).toEqual(['Wanda Guest', null, null]);
  });

  test('names no one twice in a step', () => {
    const [step] = plan.steps;
    const other = { ...step, title: 'Send the draft' };
    expect(mentorView({ ...shared, steps: [step, other] }, dial).steps?.map((row) => row.with)).toEqual([null, 'Hanna Sørensen']);
  });

  test('shows feedback and what was done about it', () => {
    expect(view({ people: 'first_names' }).youSaidIDid).toEqual([
      {
        isReaders: false,
        said: 'Marcus',
        text: 'Ask Hanna by name',
        saidOn: day('2027-02-16'),
        did: 'Asked Marcus for Hanna',
        didOn: day('2027-02-20'),
      },
    ]);
  });

  test('tells what was done last first', () => {
    const [said] = plan.feedback;
    const later = { ...said, text: 'Say the number first', answeredOn: day('2027-03-01') };
    const { youSaidIDid } = mentorView({ ...shared, feedback: [said, later] }, dial);
    expect(youSaidIDid.map(({ text }) => text)).toEqual(['Say the number first', 'Ask Hanna by name']);
  });
});
