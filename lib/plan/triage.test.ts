import { describe, expect, it } from 'vitest';
import { weeklyMinutes } from './capacity';
import { capacityGuard } from './triage';

const ana = { id: 'a', display: 'Ana', cadenceDays: 14, minutes: 45 };
const ben = { id: 'b', display: 'Ben', cadenceDays: 45, minutes: 30 };

describe('the capacity guard', () => {
  it('says how much room there is', () => {
    expect(capacityGuard([], 120)).toMatchObject({ spent: 0, says: 'There is room for 120 minutes a week.', change: null });
  });

  it('says when it is enough, and a change that fits', () => {
    const guard = capacityGuard([ana, ben], 20);
    expect(guard.says).toBe('That is enough: your rhythms take seven minutes a week more than you have set aside.');
    const { change } = guard;
    expect(change?.says).toBe('Speaking with Ana every 3 weeks instead of every 2 weeks would fit.');
    expect(weeklyMinutes([{ ...ana, cadenceDays: change?.cadenceDays ?? null }, ben])).toBeLessThanOrEqual(20);
  });

  it('has no single change where none is enough', () => {
    expect(capacityGuard([ana, ben], 0).change).toBeNull();
  });
});
