import { activeDayFrom, type Day, type Pause } from '../time/day';
import { sayDigits } from '../words/digits';
import { capitalize, sayCount, sayPart } from '../words/say';
import { type FeedbackKind, feedbackKinds, outcomeKindLabels, outcomeKinds } from '../words/words';
import type { Chart } from './chart';
import type { FeedbackCount, OutcomeCount } from './counts';

/** A row of two numbers that are drawn as bars from one side or as parts of a whole. */
type Pair = { name: string; first: number; second: number };

export type PairsChart = Chart & { pairs: readonly Pair[]; names: readonly [first: string, second: string] };

const total = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);

/** What came in and what went out, by kind. */
export function givenChart(outcomes: readonly OutcomeCount[]): PairsChart {
  const of = (direction: OutcomeCount['direction'], kind?: OutcomeCount['kind']) =>
    total(outcomes.filter((outcome) => outcome.direction === direction && (kind === undefined || outcome.kind === kind)));
  const [received, given] = [of('received'), of('given')];
  const pairs = outcomeKinds
    .map((kind) => ({ name: outcomeKindLabels[kind], first: of('received', kind), second: of('given', kind) }))
    .filter(({ first, second }) => first + second > 0);
  return {
    pairs,
    isEmpty: pairs.length === 0,
    names: ['received', 'given'],
    sentence: received + given === 0 ? 'Nothing received or given yet.' : `${sayDigits(received)} received, ${sayDigits(given)} given.`,
    lead: received > 0 && given === 0 ? 'Something useful to read, or an introduction, is a beginning.' : '',
    why: 'Every outcome counts once: what someone gave you, and what you gave them. No number is right; it only shows whether anything goes back.',
    table: { heads: ['Kind', 'Received', 'Given'], rows: pairs.map(({ name, first, second }) => [name, first, second]) },
  };
}

/** Which reports back were given, of those that help received asks for. */
export function reportsChart(outcomes: readonly OutcomeCount[], today: Day, pauses: readonly Pause[]): PairsChart & { late: number } {
  const owed = outcomes.filter(({ direction, openBy, reported }) => direction === 'received' && (openBy !== null || reported > 0));
  const closedOf = (rows: readonly OutcomeCount[]) => rows.reduce((sum, { reported }) => sum + reported, 0);
  const openOf = (rows: readonly OutcomeCount[]) => total(rows.filter(({ openBy }) => openBy !== null));
  const late = total(owed.filter(({ openBy }) => openBy !== null && activeDayFrom(openBy, pauses) < today));
  const [closed, open] = [closedOf(owed), openOf(owed)];
  const pairs = outcomeKinds
    .map((kind) => ({ name: outcomeKindLabels[kind], rows: owed.filter((outcome) => outcome.kind === kind) }))
    .map(({ name, rows }) => ({ name, first: closedOf(rows), second: openOf(rows) }))
    .filter(({ first, second }) => first + second > 0);
  return {
    pairs,
    isEmpty: pairs.length === 0,
    late,
    names: ['reported back', 'open'],
    sentence:
      closed + open === 0
        ? 'No help has asked for a report back yet.'
        : `${capitalize(sayPart(closed, sayCount(closed + open, 'report', 'reports')))} back given.`,
    lead: late > 0 ? `${capitalize(sayCount(late, 'is', 'are'))} late.` : open > 0 ? 'Nothing is late.' : '',
    why: 'Advice, an introduction or a referral asks for a report back by its day. A day inside a pause waits until the pause is over.',
    table: { heads: ['Kind', 'Reported back', 'Open'], rows: pairs.map(({ name, first, second }) => [name, first, second]) },
  };
}

const themes: Record<FeedbackKind, string> = { strength: 'Strengths', growth: 'Areas for growth', opportunity: 'Opportunities' };

/** Feedback by theme: answered, or made into a step, and still open. */
export function feedbackChart(feedback: readonly FeedbackCount[]): PairsChart {
  const of = (kind: FeedbackKind | null) => feedback.filter((each) => each.kind === kind);
  const answeredOf = (rows: readonly FeedbackCount[]) => rows.reduce((sum, { answered }) => sum + answered, 0);
  const [all, answered] = [total(feedback), answeredOf(feedback)];
  const pairs = [...feedbackKinds, null]
    .map((kind) => ({ name: kind === null ? 'Not sorted yet' : themes[kind], rows: of(kind) }))
    .map(({ name, rows }) => ({ name, first: answeredOf(rows), second: total(rows) - answeredOf(rows) }))
    .filter(({ first, second }) => first + second > 0);
  return {
    pairs,
    isEmpty: pairs.length === 0,
    names: ['acted on', 'open'],
    sentence: all === 0 ? 'No feedback yet.' : `${capitalize(sayPart(answered, all))} acted on.`,
    lead: '',
    why: 'Feedback counts as acted on once you answered it or made it a step.',
    table: { heads: ['Theme', 'Acted on', 'Open'], rows: pairs.map(({ name, first, second }) => [name, first, second]) },
  };
}
