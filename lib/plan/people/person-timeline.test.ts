import { expect, test } from 'vitest';
import { type Day, day } from '../time/day';
import { personTimeline } from './person-timeline';

const quiet = { answeredOn: null, followedUpOn: null, followedUpAgainOn: null, closedOn: null, outOfOfficeUntil: null };
const step = (id: string, dueOn: Day, doneOn: Day | null = null, droppedOn: Day | null = null) => ({
  id,
  dueOn,
  doneOn,
  droppedOn,
});
const outcome = (id: string, happenedOn: Day, stepId: string | null = null, interactionId: string | null = null) => ({
  id,
  happenedOn,
  stepId,
  interactionId,
});

test('tells the thread of the drawing: planned on top, an outreach as what happened to it, outcomes where they came from', () => {
  const moments = personTimeline({
    steps: [
      step('draft', day('2027-03-19')),
      step('coffee', day('2027-03-05'), day('2027-03-04')),
      step('dropped', day('2027-02-01'), null, day('2027-02-02')),
    ],
    interactions: [
      { ...quiet, id: 'chat', happenedOn: day('2027-03-04'), isOutreach: false, stepId: 'coffee' },
      {
        ...quiet,
        id: 'mail',
        happenedOn: day('2027-01-21'),
        followedUpOn: day('2027-01-28'),
        answeredOn: day('2027-02-03'),
        isOutreach: true,
        stepId: null,
      },
    ],
    outcomes: [outcome('advice', day('2027-03-04'), 'coffee'), outcome('loose', day('2027-02-10'))],
    feedback: [{ id: 'said', happenedOn: day('2027-03-06') }],
  });
  expect(moments.map(({ what, on }) => `${on} ${what}`)).toEqual([
    '2027-03-19 planned',
    '2027-03-06 feedback',
    '2027-03-04 spoke',
    '2027-02-10 came',
    '2027-02-03 answered',
    '2027-01-28 followed_up',
    '2027-01-21 wrote',
  ]);
  expect(moments[2]).toMatchObject({ outcomes: [{ id: 'advice' }] });
});

test('tells no outcome twice, and none too few', () => {
  const outcomes = [
    outcome('a', day('2027-03-01'), 's', 'i'),
    outcome('b', day('2027-03-01'), 's'),
    outcome('c', day('2027-03-01'), null, 'gone'),
    outcome('d', day('2027-03-01'), 'gone'),
  ];
  const moments = personTimeline({
    steps: [step('s', day('2027-03-01'), day('2027-03-01'))],
    interactions: ['i', 'j'].map((id) => ({ ...quiet, id, happenedOn: day('2027-03-01'), isOutreach: false, stepId: 's' })),
    outcomes,
    feedback: [],
  });
  const momentsOf = moments.flatMap((moment) => ('outcomes' in moment ? moment.outcomes : moment.what === 'came' ? [moment.outcome] : []));
  expect(momentsOf.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
});
