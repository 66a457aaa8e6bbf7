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
type TargetList<T> = Record<'active' | 'waiting' | 'lookCloser' | 'answered' | 'tried' | 'ruledOut', T[]>;

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

/** "You know two people there and wrote twice." */
export function sayTarget({ people, rounds }: Pick<Target, 'people' | 'rounds'>): string {
  if (people === 0) return 'You don’t know anyone there yet.';
  const known = `You know ${sayCount(people, 'person', 'people')} there`;
  const times = ['', 'once', 'twice'][rounds] ?? `${rounds} times`;
  return rounds === 0 ? `${known} and have not written yet.` : `${known} and wrote ${times}.`;
}
