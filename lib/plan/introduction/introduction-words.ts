import type { OutreachCalendar } from '../outreach/waiting-outreach';
import type { Day } from '../time/day';
import { sayDay } from '../words/say';
import type { Direction } from '../words/words';
import { dayOfMove, type IntroductionDays, type IntroductionMove, type IntroductionState, introductionTurn } from './introduction';

type Names = { person: string; other: string };
type Introduction = IntroductionDays & Names;

/** "Ana introduces you to Greta", "You introduce Ana and Greta". */
export const sayIntroduction = ({ direction, person, other }: { direction: Direction } & Names): string =>
  direction === 'received' ? `${person} introduces you to ${other}` : `You introduce ${person} and ${other}`;

const verbs: Record<Direction, (names: Names) => Record<IntroductionMove, string>> = {
  received: ({ person, other }) => ({
    agreed: `${other} agreed`,
    introduced: `${person} introduced us`,
    answered: 'I answered',
    met: 'We met',
    thanked: `Tell ${person} what came of it`,
  }),
  given: ({ other }) => ({
    agreed: `${other} agreed`,
    introduced: 'I introduced them',
    answered: 'They answered',
    met: 'They met',
    thanked: 'I heard what came of it',
  }),
};

const states: Record<Direction, (names: Names) => Record<IntroductionState, string>> = {
  received: ({ person, other }) => ({
    asked: `you asked ${person}`,
    agreed: `${other} agreed`,
    introduced: `${person} introduced you`,
    answered: 'you answered',
    met: 'you met',
    thanked: `${person} heard what came of it`,
    closed: 'nothing came of it',
  }),
  given: ({ other }) => ({
    asked: `you asked ${other}`,
    agreed: `${other} agreed`,
    introduced: 'you introduced them',
    answered: 'they answered',
    met: 'they met',
    thanked: 'you heard what came of it',
    closed: 'nothing came of it',
  }),
};

/** The verb of the button for what comes next. */
export const sayMove = ({ direction, ...names }: { direction: Direction } & Names, move: IntroductionMove): string =>
  verbs[direction](names)[move];

/** "Ana introduced you on Mon 1 Mar; answer by Wed 3 Mar." */
export function sayTurn(introduction: Introduction, calendar: OutreachCalendar): string {
  const { direction, person, other } = introduction;
  const { state, by } = introductionTurn(introduction, calendar);
  const on = dayOf(introduction, state);
  const happened = `${states[direction]({ person, other })[state]}${on ? ` on ${sayDay(on, calendar.today)}` : ''}`;
  const then = by ? `${duty(introduction, state)} by ${sayDay(by, calendar.today)}` : waits(introduction, state);
  return then ? `${happened}; ${then}` : happened;
}

function dayOf(days: IntroductionDays, state: IntroductionState): Day | null {
  if (state === 'asked') return days.askedOn;
  return state === 'closed' ? days.endedOn : days[dayOfMove[state]];
}

function duty({ direction, person }: Introduction, state: IntroductionState): string {
  if (direction === 'given') return 'introduce them';
  return state === 'introduced' ? 'answer' : state === 'answered' ? 'meet' : `tell ${person} what came of it`;
}

function waits({ direction, person, other }: Introduction, state: IntroductionState): string {
  if (state === 'asked') return `waiting for ${other} to agree`;
  if (direction === 'received') return state === 'agreed' ? `waiting for ${person} to introduce you` : '';
  return state === 'introduced' ? 'waiting for their answer' : state === 'answered' ? 'waiting for them to meet' : '';
}
