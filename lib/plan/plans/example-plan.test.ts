import { describe, expect, test } from 'vitest';
import { examplePaths, exampleView } from './example-plan';

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

  test('shows a report back, a planned step and a named gap', () => {
    const shapes = examplePaths.flat().map(({ shape }) => shape);
    expect(shapes).toEqual(expect.arrayContaining(['ring', 'dot', 'diamond', 'closed', 'open', 'gap']));
    expect(examplePaths.flat().every(({ shape, gap }) => shape !== 'gap' || gap)).toBe(true);
  });
});
