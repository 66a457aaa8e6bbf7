import { describe, expect, test } from 'vitest';
import { exampleStrands, exampleView } from './example-plan';

describe('the example plan', () => {
  test('shows goals as the rules reckon them', () => {
    expect(exampleView.goals.map(({ status, gap }) => [status, gap])).toEqual([
      ['on_track', 1],
      ['on_track', 1],
    ]);
  });

  test('has its days in order', () => {
    const { asOf, endsOn, goals, steps, youSaidIDid } = exampleView;
    for (const { startsOn, dueOn } of goals) expect([startsOn, asOf, dueOn, endsOn].toSorted()).toEqual([startsOn, asOf, dueOn, endsOn]);
    for (const { doneOn } of steps ?? []) expect((doneOn ?? asOf) <= asOf).toBe(true);
    for (const { saidOn, didOn } of youSaidIDid) expect(saidOn < didOn && didOn <= asOf).toBe(true);
  });

  test('shows a loop closed, a step planned and a gap with its name', () => {
    const shapes = exampleStrands.flat().map(({ shape }) => shape);
    expect(shapes).toEqual(expect.arrayContaining(['ring', 'dot', 'diamond', 'loop', 'open', 'break']));
    expect(exampleStrands.flat().every(({ shape, broken }) => shape !== 'break' || broken)).toBe(true);
  });
});
