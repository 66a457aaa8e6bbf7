import { RRuleTemporal } from 'rrule-temporal';

/** Milliseconds of a clock on the wall, as if it hung in UTC: no zone, so no hour that is skipped or doubled. */
export type WallTime = number;

/** A rule that is not followed: no rule at all, more often than a day has hours, or more steps than anyone plans. */
export class UnusableRule extends Error {
  override name = 'UnusableRule';

  constructor(readonly reason: 'unreadable' | 'too_often' | 'too_long') {
    super(`A rule that is ${reason.replace('_', ' ')}`);
  }
}

const DAY_MILLISECONDS = 86_400_000;
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const SUB_DAILY = ['HOURLY', 'MINUTELY', 'SECONDLY'];
const MAX_RULE_LENGTH = 1000;
const MAX_TIMES_A_DAY = 24;
/** A counted rule is followed from its start, one occurrence after the other: ten years of every day. */
const MAX_COUNTED_STEPS = 3660;
/** Periods the library looks at before it gives up on a rule that matches nothing. */
const MAX_PERIODS = 4000;
/** Steps that a rule costs however few occurrences it has, and one that was given up. */
const STEPS_PER_RULE = 5;
const STEPS_GIVEN_UP = 10_000;

type Window = { from: WallTime; to: WallTime };

/** What several rules may cost together, in occurrences that are looked at. */
export type Budget = { steps: number };

/**
 * The occurrences of a rule of RFC 5545 ("FREQ=WEEKLY;INTERVAL=2") inside a window, both ends inclusive, in order. `UNTIL` is read as a
 * wall time, whatever its zone. The work is bounded by the window, for a counted rule by its count, and for several rules by a budget.
 * @param start the first occurrence, from which the rule takes its time and, where it names none, its weekday and day
 * @throws UnusableRule
 */
export function occurrences(rule: string, start: WallTime, window: Window, budget: Budget = { steps: Infinity }): WallTime[] {
  const parts = ruleParts(rule);
  if (start > window.to || endOf(parts) < window.from) return [];
  const counted = parts.has('COUNT') ? countedSteps(parts, window.to - start) : 0;
  if (counted > MAX_COUNTED_STEPS || budget.steps <= counted) throw new UnusableRule('too_long');
  try {
    const found = recurrenceOf(parts, start).between(new Date(window.from), new Date(window.to), true);
    budget.steps -= STEPS_PER_RULE + Math.max(counted, found.length);
    return found.map((date) => date.epochMilliseconds);
  } catch (error) {
    const isGivenUp = String(error).includes('exceeded');
    budget.steps -= isGivenUp ? STEPS_GIVEN_UP : STEPS_PER_RULE;
    throw new UnusableRule(isGivenUp ? 'too_long' : 'unreadable');
  }
}

function recurrenceOf(parts: Map<string, string>, start: WallTime) {
  const dtstart = { timeZoneId: 'UTC', toString: () => `${new Date(start).toISOString().slice(0, -5)}+00:00[UTC]` };
  return new RRuleTemporal({
    rruleString: [...parts].map((part) => part.join('=')).join(';'),
    dtstart,
    cache: false,
    maxIterations: MAX_PERIODS,
  });
}

/** The parts of a rule by their names, in capitals; `UNTIL` without its zone. */
function ruleParts(rule: string): Map<string, string> {
  if (rule.length > MAX_RULE_LENGTH) throw new UnusableRule('unreadable');
  const parts = new Map<string, string>();
  for (const part of rule.toUpperCase().split(';')) {
    const [name = '', value = ''] = part.split('=').map((text) => text.trim());
    if (name && value) parts.set(name, value);
  }
  const frequency = parts.get('FREQ') ?? '';
  if (SUB_DAILY.includes(frequency) || timesADay(parts) > MAX_TIMES_A_DAY) throw new UnusableRule('too_often');
  if (!FREQUENCIES.includes(frequency)) throw new UnusableRule('unreadable');
  const until = parts.get('UNTIL');
  if (until) parts.set('UNTIL', `${until.slice(0, 8)}T${until.slice(9, 15) || '235959'}Z`);
  return parts;
}

function endOf(parts: Map<string, string>): WallTime {
  const until = parts.get('UNTIL');
  const end = until ? Date.parse(until.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')) : Infinity;
  return Number.isNaN(end) ? Infinity : end;
}

/** How many occurrences lie between the start of a counted rule and the end of the window, at most. */
const countedSteps = (parts: Map<string, string>, span: number) =>
  Math.min(Number(parts.get('COUNT')) || 1, (Math.ceil(span / DAY_MILLISECONDS) + 7) * timesADay(parts));

const timesADay = (parts: Map<string, string>) =>
  ['BYHOUR', 'BYMINUTE', 'BYSECOND'].reduce((times, name) => times * (parts.get(name)?.split(',').length ?? 1), 1);
