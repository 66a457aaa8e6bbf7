import { expect, test } from 'vitest';
import { sayDifference } from './preview-words';

test('a day is written as people write it, with or without its year', () => {
  expect(sayDifference({ field: 'birthday', before: '--07-01', after: '1984-07-01' })).toEqual({
    field: 'Birthday',
    before: '1 July',
    after: '1 July 1984',
  });
  expect(sayDifference({ field: 'connectedOn', before: '', after: '2024-03-05' })).toMatchObject({ before: '', after: '5 March 2024' });
});

test('a star is shown instead of the tag it is stored as', () => {
  expect(sayDifference({ field: 'tags', before: [], adds: ['Energy', 'key'] })).toMatchObject({ after: 'Energy, starred' });
});
