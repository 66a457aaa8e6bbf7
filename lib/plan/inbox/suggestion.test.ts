import { expect, it } from 'vitest';
import { day as dayOf } from '../time/day';
import { confirmSchema, dismissSchema, muteSchema, SUGGESTIONS_PER_PAGE } from './suggestion';
import { sayUpcoming, suggestionCard } from './suggestion-card';

const ana = { personId: 'p1', name: 'Ana Silva', email: '' };
const bo = { personId: null, name: 'Bo Chen', email: 'bo@example.org' };
const stored = { id: 's1', kind: 'coffee_chat' as const, day: dayOf('2027-03-09'), time: '10:00', title: 'Coffee', people: [ana, bo] };

it('asks whether it happened, with everyone who took part', () => {
  expect(suggestionCard(stored, dayOf('2027-03-10'))).toMatchObject({
    says: 'Coffee with Ana Silva and Bo Chen. Did it happen?',
    when: 'Tue 9 Mar, 10:00',
  });
});

it('asks whether a message is the answer of its sender', () => {
  expect(suggestionCard({ ...stored, kind: 'email', people: [ana] }, dayOf('2027-03-10')).says).toBe('Ana Silva answered. Is that right?');
});

it('says who the next meeting is with', () => {
  expect(sayUpcoming(stored, dayOf('2027-03-08'))).toBe('You meet Ana Silva and Bo Chen tomorrow at 10:00');
  expect(sayUpcoming({ ...stored, time: null, people: [ana] }, dayOf('2027-03-06'))).toBe('You meet Ana Silva in 3 days');
});

it('confirms and dismisses one page at a time', () => {
  const items = Array.from({ length: SUGGESTIONS_PER_PAGE + 1 }, (_, at) => ({ id: `s${at}`, line: '' }));
  expect(confirmSchema.safeParse({ items }).success).toBe(false);
  expect(confirmSchema.safeParse({ items: [] }).success).toBe(false);
  expect(confirmSchema.safeParse({ items: items.slice(1) }).success).toBe(true);
  expect(dismissSchema.safeParse({ ids: ['s1'], state: 'confirmed' }).success).toBe(false);
});

it('never suggests a person or an address, and needs one of them', () => {
  expect(muteSchema.safeParse({ personId: '', email: '' }).success).toBe(false);
  expect(muteSchema.safeParse({ personId: 'p1', email: '' }).success).toBe(true);
});
