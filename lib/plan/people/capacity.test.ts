import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingChange, roomFor, weeklyMinutes } from './capacity';

const people = fc.array(fc.record({ rhythmDays: fc.option(fc.constantFrom(7, 14, 45, 120)), minutes: fc.integer({ min: 5, max: 60 }) }), {
  maxLength: 12,
});
const numbered = (given: { rhythmDays: number | null; minutes: number }[]) =>
  given.map((person, index) => ({ ...person, id: String(index) }));

describe('the change that would fit', () => {
  test('is none while everything fits', () => {
    expect(fittingChange(numbered([{ rhythmDays: 7, minutes: 30 }]), 30)).toBeNull();
  });

  test('brings the minutes under the budget', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 200 }), (given, budget) => {
        const all = numbered(given);
        const change = fittingChange(all, budget);
        if (!change) return;
        const after = all.map((person) => (person.id === change.personId ? { ...person, rhythmDays: change.to } : person));
        expect(weeklyMinutes(after)).toBeLessThanOrEqual(budget + 1e-9);
        expect(weeklyMinutes(all) - weeklyMinutes(after)).toBeCloseTo(change.saves);
      }),
    );
  });

  test('takes as little away as it can', () => {
    const two = [
      { id: 'a', rhythmDays: 7, minutes: 60 },
      { id: 'b', rhythmDays: 14, minutes: 30 },
    ];
    expect(fittingChange(two, 70)).toMatchObject({ personId: 'b', from: 14, to: 21, saves: 5 });
  });

  test('is none when no single one is enough', () => {
    expect(fittingChange(numbered(Array.from({ length: 10 }, () => ({ rhythmDays: 7, minutes: 30 }))), 10)).toBeNull();
  });
});

describe('the room for one more rhythm', () => {
  const monthly = { rhythmDays: 28, minutes: 40 };

  test('is what is left of the week', () => {
    expect(roomFor(monthly, 50, 120)).toEqual({ spent: 60, isOver: false, says: 'There is room for 60 minutes a week more.' });
    expect(roomFor({ rhythmDays: null, minutes: 30 }, 119, 120).says).toBe('There is room for one minute a week more.');
    expect(roomFor(monthly, 110, 120).says).toBe('That fills the time you set aside.');
  });

  test('over the budget, it names the rhythm that would fit', () => {
    expect(roomFor(monthly, 112, 120)).toEqual({
      spent: 122,
      isOver: true,
      says: 'That’s two minutes a week more than you set aside. Every 45 days would fit.',
    });
    expect(roomFor(monthly, 130, 120).says).toContain('A slower rhythm for someone else would make room.');
  });

  test('what it names fits', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 300 }), (given, budget) => {
        const others = weeklyMinutes(given);
        const { spent, isOver } = roomFor({ rhythmDays: null, minutes: 30 }, others, budget);
        expect(isOver).toBe(spent > budget);
        expect(spent).toBe(Math.round(others));
      }),
    );
  });
});
