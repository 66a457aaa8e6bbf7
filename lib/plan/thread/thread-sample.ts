import { day } from '../time/day';
import { threadOf } from './thread';
import type { ThreadPlan } from './thread-plan';

export const today = day('2027-03-09');

export const empty: ThreadPlan = {
  goals: [],
  keyConnections: [],
  people: [],
  steps: [],
  interactions: [],
  outcomes: [],
  feedback: [],
  pauses: [],
  today,
};

const longAgo = { startsOn: day('2027-01-04'), createdAt: new Date('2027-01-04T09:00:00Z') };
export const goalOf = (id: string, change = {}) => ({ id, ...longAgo, ...change });
export const person = (id: string, change = {}) => ({
  id,
  display: id,
  rhythmDays: null,
  lastContactOn: null,
  waitingSince: null,
  ...change,
});
export const spoken = (id: string) => person(id, { lastContactOn: day('2027-02-01') });

export const connection = (personId: string, change = {}) => ({
  id: `connection-${personId}`,
  goalId: 'goal',
  personId,
  role: 'advice' as const,
  reason: '',
  createdAt: longAgo.createdAt,
  ...change,
});

export const step = (id: string, change = {}) => ({
  id,
  goalId: 'goal',
  personId: 'Ada',
  kind: 'coffee_chat' as const,
  title: 'Coffee chat',
  dueOn: day('2027-03-12'),
  doneOn: null,
  droppedOn: null,
  nothingCameOfIt: false,
  ...change,
});

export const outcome = (id: string, change = {}) => ({
  id,
  personId: 'Ada',
  stepId: null,
  interactionId: null,
  kind: 'advice' as const,
  direction: 'received' as const,
  text: 'Show one decision',
  happenedOn: day('2027-03-04'),
  reportBackBy: null,
  reportedBackOn: null,
  thankedOn: null,
  ...change,
});

export const feedback = (id: string, change = {}) => ({
  id,
  personId: 'Ada',
  kind: 'growth' as const,
  text: 'Less about the model',
  receivedOn: day('2027-03-01'),
  answeredOn: null,
  ...change,
});

/** A goal with Ada, whose next coffee is planned: no gap. */
export const whole: ThreadPlan = {
  ...empty,
  goals: [goalOf('goal')],
  people: [person('Ada')],
  keyConnections: [connection('Ada')],
  steps: [step('coffee')],
};

export const gapsOf = (change: Partial<ThreadPlan>) =>
  threadOf({ ...whole, ...change }).gaps.map(({ says, meta, state }) => [says, meta, state]);
