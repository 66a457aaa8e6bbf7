import { addDays, type Day } from '../time/day';
import type { CircleName } from '../words/words';

/** A key connection as far as it tells what to do next. */
export type FirstConnection = {
  goalId: string;
  personId: string;
  name: string;
  hasReason: boolean;
  circle: CircleName | null;
  rhythmDays: number | null;
  minutes: number;
  lastContactOn: Day | null;
  /** An outreach waits for an answer, or a step with this person is planned. */
  isUnderWay: boolean;
};

type Named = { personId: string; name: string };

/** The rows of a plan that has just begun. */
export type FirstPlan = {
  /** The first goal; null without one. */
  goalId: string | null;
  connections: readonly FirstConnection[];
  /** The first person considered as a mentor. */
  mentor: Named | null;
  hasShareLink: boolean;
};

export type NextMove =
  | { kind: 'people'; goalId: string }
  | ({ kind: 'reason'; goalId: string } & Named)
  | ({ kind: 'rhythm' } & Named & Pick<FirstConnection, 'circle' | 'rhythmDays' | 'minutes'>)
  | { kind: 'mentor' }
  | ({ kind: 'share' } & Named)
  | ({ kind: 'coffee'; goalId: string } & Named);

const MAX_MOVES = 3;
/** From then on the gaps on /plan say what is missing. */
const YOUNG_DAYS = 28;

export const isYoung = (startsOn: Day, today: Day) => today <= addDays(startsOn, YOUNG_DAYS);

/** What helps a new plan most: at most three moves of different kinds, each gone once it is done. */
export function nextMoves({ goalId, connections, mentor, hasShareLink }: FirstPlan): NextMove[] {
  if (goalId === null) return [];
  if (connections.length === 0) return [{ kind: 'people', goalId }];
  const unexplained = connections.find(({ hasReason }) => !hasReason);
  const without = connections.find(({ rhythmDays }) => rhythmDays === null);
  const unmet = connections.find(({ lastContactOn, isUnderWay }) => lastContactOn === null && !isUnderWay);
  const moves: (NextMove | false | undefined)[] = [
    unexplained && { kind: 'reason', goalId: unexplained.goalId, ...named(unexplained) },
    without && { kind: 'rhythm', ...named(without), circle: without.circle, rhythmDays: without.rhythmDays, minutes: without.minutes },
    unmet && { kind: 'coffee', goalId: unmet.goalId, ...named(unmet) },
    mentor === null && { kind: 'mentor' },
    mentor !== null && !hasShareLink && { kind: 'share', ...named(mentor) },
  ];
  return moves.filter((move): move is NextMove => Boolean(move)).slice(0, MAX_MOVES);
}

const named = ({ personId, name }: Named): Named => ({ personId, name });
