import { expect, test } from 'vitest';
import { personTimeline } from './person-timeline';

const quiet = { answeredOn: null, followedUpOn: null, followedUpAgainOn: null, closedOn: null };
const step = (id: string, dueOn: string, doneOn: string | null = null, droppedOn: string | null = null) => ({
  id,
  dueOn,
  doneOn,
  droppedOn,
});
const outcome = (id: string, happenedOn: string, stepId: string | null = null, interactionId: string | null = null) => ({
  id,
  happenedOn,
  stepId,
  interactionId,
});

test('tells the thread of the drawing: planned on top, an outreach as what happened to it, outcomes where they came from', () => {
  const moments = personTimeline({
    steps: [step('draft', '2027-03-19'), step('coffee', '2027-03-05', '2027-03-04'), step('dropped', '2027-02-01', null, '2027-02-02')],
    interactions: [
      { ...quiet, id: 'chat', happenedOn: '2027-03-04', isOutreach: false, stepId: 'coffee' },
      {
        ...quiet,
        id: 'mail',
        happenedOn: '2027-01-21',
        followedUpOn: '2027-01-28',
        answeredOn: '2027-02-03',
        isOutreach: true,
        stepId: null,
      },
    ],
    outcomes: [outcome('advice', '2027-03-04', 'coffee'), outcome('loose', '2027-02-10')],
    feedback: [{ id: 'said', happenedOn: '2027-03-06' }],
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
    outcome('a', '2027-03-01', 's', 'i'),
    outcome('b', '2027-03-01', 's'),
    outcome('c', '2027-03-01', null, 'gone'),
    outcome('d', '2027-03-01', 'gone'),
  ];
  const moments = personTimeline({
    steps: [step('s', '2027-03-01', '2027-03-01')],
    interactions: ['i', 'j'].map((id) => ({ ...quiet, id, happenedOn: '2027-03-01', isOutreach: false, stepId: 's' })),
    outcomes,
    feedback: [],
  });
  const momentsOf = moments.flatMap((moment) => ('outcomes' in moment ? moment.outcomes : moment.what === 'came' ? [moment.outcome] : []));
  expect(momentsOf.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
});
