import { expect, test } from 'vitest';
import { previewSchema, shareSchema } from './share';
import { sayShown, switchLabels } from './shown';

const off = previewSchema.parse({ people: 'initials' });

test('every switch is off unless it is said otherwise', () => {
  for (const name of Object.keys(switchLabels)) expect(off[name as keyof typeof switchLabels], name).toBe(false);
});

test('a link says what it shows and what it keeps back', () => {
  expect(sayShown(off)).toEqual([
    'Shows the objective and the goals. People: initials. They may not write.',
    'Not shown: this week’s steps, mentors’ stages, what changed since they last looked, feedback from others and the names of the people who gave it.',
  ]);
  const on = { showSteps: true, showMentors: true, showChanges: true, showFeedback: true, showReaders: true, mayComment: true };
  expect(sayShown({ ...off, ...on })).toEqual([
    'Shows the objective, the goals, this week’s steps, mentors’ stages, what changed since they last looked, feedback from others and the names of the people who gave it. People: initials. They can answer and leave feedback.',
    '',
  ]);
  expect(sayShown({ ...off, ...on, people: 'hidden' })[1]).toBe('Not shown: mentors’ stages.');
});

test('a link is for one of the people or for a group', () => {
  const dial = { people: 'full', ends: '7' };
  expect(shareSchema.safeParse(dial).error?.issues).toMatchObject([{ path: ['personId'], message: 'Choose or name the reader' }]);
  expect(shareSchema.safeParse({ ...dial, name: 'Study group' }).success).toBe(true);
  expect(shareSchema.safeParse({ ...dial, personId: 'p-1' }).success).toBe(true);
});
