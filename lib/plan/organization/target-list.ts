import type { Day } from '../time/day';
import { sayCount } from '../words/say';
import { OUTREACH_ROUNDS, organizationOrder } from './organization-order';

type Target = {
  name: string;
  motivation: number;
  opening: number;
  ruledOutOn: Day | null;
  people: number;
  rounds: number;
  answers: number;
};

/** Target organizations by what to do about them, each list in order. */
export type TargetList<T> = Record<'active' | 'waiting' | 'lookCloser' | 'answered' | 'tried' | 'ruledOut', T[]>;

/** The targets as the page works through them; every one is in one list. */
export function targetList<T extends Target>(targets: readonly T[]): TargetList<T> {
  const byName = new Map(targets.map((target) => [target.name, target]));
  const ruledOut = targets.filter((target) => target.ruledOutOn !== null);
  const answered = targets.filter((target) => target.ruledOutOn === null && target.answers > 0);
  const tried = targets.filter((target) => target.ruledOutOn === null && target.answers === 0 && target.rounds >= OUTREACH_ROUNDS);
  const order = organizationOrder(
    targets.map(({ name, motivation, opening, people, rounds, answers, ruledOutOn }) => ({
      name,
      motivation,
      opening,
      knowsSomeone: people > 0,
      isRuledOut: ruledOutOn !== null,
      isAnswered: answers > 0,
      rounds,
    })),
  );
  const named = (names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? []);
  return {
    active: named(order.active),
    waiting: named(order.waiting),
    lookCloser: named(order.lookCloser),
    answered,
    tried,
    ruledOut,
  };
}

/** "Two people you know there, written to once." */
export function sayTarget({ people, rounds }: Pick<Target, 'people' | 'rounds'>): string {
  if (people === 0) return 'You don’t know anyone there yet.';
  const known = `${sayCount(people, 'person', 'people')} you know there`;
  const sent = rounds === 0 ? 'not written to yet' : `written to ${rounds === 1 ? 'once' : `${rounds} times`}`;
  return `${known.charAt(0).toUpperCase()}${known.slice(1)}, ${sent}.`;
}
