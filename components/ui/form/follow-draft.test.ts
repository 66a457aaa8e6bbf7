import { expect, test } from 'vitest';
import { followDraft } from './follow-draft';

const before = { version: '1', title: 'Coffee', place: '' };

test('a form follows its page, and keeps what was typed', () => {
  const draft = { version: '2', title: 'Coffee', place: 'The Foundry' };
  expect(followDraft(before, draft, before)).toEqual(draft);
  expect(followDraft(before, draft, { ...before, title: 'Coffee with Luis' })).toEqual({ ...draft, title: 'Coffee with Luis' });
});

test('after its own save it only takes the new version', () => {
  const saved = { ...before, title: 'Tea' };
  expect(followDraft(before, { ...saved, version: '2' }, saved)).toEqual({ ...saved, version: '2' });
});

test('it stays behind where both changed the same, and where there is nothing new', () => {
  expect(followDraft(before, { ...before, version: '2', title: 'Tea' }, { ...before, title: 'Lunch' })).toBeUndefined();
  expect(followDraft(before, { ...before, title: 'Tea' }, before)).toBeUndefined();
  expect(followDraft({ title: '' }, { title: 'Tea' }, { title: '' })).toBeUndefined();
});
