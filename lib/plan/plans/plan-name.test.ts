import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFormSchema, planSchema } from './plan';
import { planNameOf } from './plan-name';

test.each([
  ['Move from transit data into product management in energy by the end of September.', 'Product management in energy'],
  ['From teaching biology into learning design, by next summer', 'Learning design'],
  ['I want to become a head of data at a hospital', 'Head of data at a hospital'],
  ['Win a first customer for the night-bus model', 'Win a first customer for the night-bus'],
  ['Get into UX', 'UX'],
  ['Into energy', 'Energy'],
  ['Get a promotion as soon as possible', 'Get a promotion as soon as possible'],
  ['by June', 'By June'],
  ['…', '…'],
  [`Join ${'👩‍🚀'.repeat(30)}`, 'Join'],
  ['从交通数据转到能源产品管理', '从交通数据转到能源产品管理'],
])('%j is called %j', (objective, name) => {
  expect(planNameOf(objective)).toBe(name);
});

test('an objective of any words has a name that can be saved', () => {
  const days = { startsOn: '2027-01-01', endsOn: '2027-09-30' };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }), (objective) => {
      const read = planFormSchema.safeParse({ name: '', objective, ...days });
      if (!read.success) return;
      expect(read.data.name).not.toBe('');
      expect(planSchema.safeParse(read.data).success).toBe(true);
    }),
  );
});

test('a name that was typed stays', () => {
  const plan = { name: ' Energy ', objective: 'Into product', startsOn: '2027-01-01', endsOn: '2027-09-30' };
  expect(planFormSchema.parse(plan).name).toBe('Energy');
});
