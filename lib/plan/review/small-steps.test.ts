import { expect, test } from 'vitest';
import { smallSteps } from './small-steps';

const marcus = { personId: 'm', given: 'Marcus', name: 'Marcus Hale' };
const open = (personId: string, person: string) => ({ personId, person, goalId: 'g' });
const titles = (given: Parameters<typeof smallSteps>[0]) => smallSteps(given).map(({ title }) => title);

test('at most two small steps are proposed, whatever is open', () => {
  expect(titles({ owed: [marcus], open: [open('a', 'Ana'), open('b', 'Bo')], planned: [] })).toEqual([
    'Tell Marcus how it went',
    'Write two lines to Ana',
  ]);
  expect(titles({ owed: [], open: [open('a', 'Ana'), open('a', 'Ana')], planned: [] })).toEqual([
    'Write two lines to Ana',
    'Write two lines to someone you like talking to',
  ]);
  expect(titles({ owed: [], open: [{ personId: null, person: null, goalId: null }], planned: [] })).toHaveLength(2);
});

test('what is planned already counts among them', () => {
  expect(titles({ owed: [marcus], open: [], planned: ['Coffee'] })).toEqual(['Tell Marcus how it went']);
  expect(titles({ owed: [marcus], open: [], planned: ['Coffee', 'Call', 'Write'] })).toEqual([]);
});

test('what was planned from them is not proposed again', () => {
  const [first = ''] = titles({ owed: [], open: [], planned: [] });
  expect(titles({ owed: [], open: [], planned: [first] })).toEqual(['Take ten minutes to choose whom to ask next']);
});
