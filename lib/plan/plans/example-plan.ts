import { type GoalPace, goalPace } from '../goal/goal';
import { aheadOf } from '../review/sentences';
import type { MentorView } from '../sharing/mentor-view';
import type { DrawnNode } from '../thread/thread-paths';
import { day } from '../time/day';

/** The plan of an invented person, for people who have none yet: the same on every day. */

const asOf = day('2027-03-09');
const endsOn = day('2027-09-30');

type Goal = MentorView['goals'][number];

function exampleGoal(goal: Pick<Goal, 'statement' | 'unit' | 'target' | 'current' | 'startsOn' | 'dueOn' | 'open' | 'people'>): Goal {
  const paced = { ...goal, baseline: 0, counted: true };
  const pace: GoalPace = goalPace(paced, goal.current, asOf, []);
  const { status, expected, bufferDays, neededPerWeek } = pace;
  return {
    ...goal,
    baseline: 0,
    status,
    expected,
    bufferDays,
    neededPerWeek,
    but: '',
    keptWeeks: null,
    gap: aheadOf(paced, goal.current, pace),
  };
}

export const exampleView: MentorView = {
  planner: 'Maya Lindqvist',
  reader: 'Ruth',
  objective: 'Move from teaching biology into learning design at a health company',
  endsOn,
  asOf,
  question: 'Which of my lessons would you put into a portfolio first?',
  mayComment: false,
  goals: [
    exampleGoal({
      statement: 'Talk with 10 learning designers at health companies',
      unit: 'conversations',
      target: 10,
      current: 4,
      startsOn: day('2027-01-11'),
      dueOn: day('2027-06-30'),
      open: ['next'],
      people: ['Jonas', 'Amara', 'Ruth'],
    }),
    exampleGoal({
      statement: 'Be introduced to 3 hiring teams by people who know my work',
      unit: 'introductions',
      target: 3,
      current: 1,
      startsOn: day('2027-02-22'),
      dueOn: day('2027-08-31'),
      open: [],
      people: ['Amara', 'Tom'],
    }),
  ],
  steps: [
    { title: 'Send Jonas the redesigned lesson', kind: 'share_something', dueOn: day('2027-03-08'), doneOn: day('2027-03-08'), with: null },
    { title: 'Coffee about her first year', kind: 'coffee_chat', dueOn: day('2027-03-11'), doneOn: null, with: 'Amara' },
  ],
  mentors: [{ name: 'Ruth', stage: 'active' }],
  changes: null,
  answersPage: { page: 1, hasMore: false },
  youSaidIDid: [
    {
      isReaders: true,
      said: null,
      text: 'Show one lesson before and after, with what the learners could do at the end.',
      saidOn: day('2027-02-16'),
      did: 'I rebuilt the unit on vaccines and tested it with two classes.',
      didOn: day('2027-03-02'),
    },
  ],
};

type ExampleNode = Omit<DrawnNode, 'fix'>;

export const examplePaths: readonly (readonly [person: ExampleNode, ...ExampleNode[]])[] = [
  [
    { shape: 'ring', word: 'Jonas Weber', meta: 'Information' },
    { shape: 'dot', word: 'Video call', meta: 'Tue 16 Feb' },
    { shape: 'diamond', word: 'A list of tools to learn first', meta: 'advice' },
    { shape: 'closed', word: 'Reported back', meta: 'Mon 8 Mar' },
  ],
  [
    { shape: 'ring', word: 'Amara Okoye', meta: 'Introduction' },
    { shape: 'open', word: 'Coffee about her first year', meta: 'Thu 11 Mar' },
  ],
  [
    { shape: 'ring', word: 'Tom Hale', meta: 'Referral' },
    { shape: 'gap', word: '', meta: 'last spoke 5 weeks ago', gap: 'No next step' },
  ],
];
