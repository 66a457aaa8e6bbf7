import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeklyMinutes } from './capacity';
import { capacityGuard } from './triage';

const ana = { id: 'a', display: 'Ana', rhythmDays: 14, minutes: 45 };
const ben = { id: 'b', display: 'Ben', rhythmDays: 45, minutes: 30 };

describe('the capacity guard', () => {
  it('says how much time is left', () => {
    expect(capacityGuard([], 120)).toMatchObject({ spent: 0, says: 'There is room for 120 minutes a week.', change: null });
  });

  it('says when it is enough, and a change that fits', () => {
    const guard = capacityGuard([ana, ben], 20);
    expect(guard.says).toBe('That’s enough: your rhythms take seven minutes a week more than you set aside.');
    const { change } = guard;
    expect(change?.says).toBe('Speaking with Ana every 3 weeks instead of every 2 weeks would fit.');
    expect(weeklyMinutes([{ ...ana, rhythmDays: change?.rhythmDays ?? null }, ben])).toBeLessThanOrEqual(20);
  });

  it('never starts with a protected person, and says so when no one else is left', () => {
    const kept = { ...ana, isProtected: true };
    expect(capacityGuard([kept, ben], 23).change?.personId).toBe('b');
    expect(capacityGuard([kept, ben], 0).change?.personId).toBe('b');
    const guard = capacityGuard([kept], 10);
    expect(guard.change).toBeNull();
    expect(guard.says).toContain('The rest are mentors, sponsors, people you starred and people waiting for an answer');
  });

  it('says what to begin with where no single change is enough', () => {
    expect(capacityGuard([ana, ben], 0).change).toMatchObject({
      personId: 'a',
      rhythmDays: 45,
      says: 'One change is not enough. To begin with: Ana every 45 days instead of every 2 weeks, which gives back 16 minutes a week.',
    });
  });

  it('leads, change by change, to what fits', () => {
    const load = fc.record({ rhythmDays: fc.option(fc.integer({ min: 1, max: 730 })), minutes: fc.integer({ min: 1, max: 600 }) });
    fc.assert(
      fc.property(fc.array(load, { maxLength: 12 }), fc.integer({ min: 0, max: 2000 }), (loads, budget) => {
        let people = loads.map((each, at) => ({ ...each, id: String(at), display: `Person ${at}` }));
        // Three circles and none at all for each.
        for (let left = 4 * people.length; left >= 0; left -= 1) {
          const { change } = capacityGuard(people, budget);
          if (!change) break;
          people = people.map((each) => (each.id === change.personId ? { ...each, rhythmDays: change.rhythmDays } : each));
        }
        expect(weeklyMinutes(people)).toBeLessThanOrEqual(budget + 1e-9);
      }),
    );
  });
});
