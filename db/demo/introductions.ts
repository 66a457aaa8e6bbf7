import type { IntroductionMove } from '@/lib/plan/introduction/introduction';
import type { Direction } from '@/lib/plan/words/words';
import type { Who } from './people';

/** An introduction: how many days ago it was asked for and went on. */
type DemoIntroduction = {
  direction: Direction;
  person: Who;
  other: Who;
  why: string;
  asked: number;
  moves: readonly (readonly [IntroductionMove, ago: number])[];
};

export const introductions: readonly DemoIntroduction[] = [
  {
    direction: 'received',
    person: 'helena',
    other: 'mei',
    why: 'How designers and grid people work together',
    asked: 12,
    moves: [
      ['agreed', 10],
      ['introduced', 8],
    ],
  },
  {
    direction: 'given',
    person: 'priya',
    other: 'gustavo',
    why: 'Both look for charging data',
    asked: 3,
    moves: [['agreed', 1]],
  },
  { direction: 'received', person: 'adaeze', other: 'ruth', why: 'Slow launches, from who wrote about them', asked: 2, moves: [] },
];
