import { activeDays, addDays, afterActiveDays, type Day, daysBetween, type Pause } from '../time/day';
import type { Band, TierName } from '../words/words';

/** How often one speaks with people of a tier, in days, and what one conversation takes, in minutes. */
export const tiers: Record<TierName, { days: number; minutes: number }> = {
  inner: { days: 14, minutes: 45 },
  active: { days: 45, minutes: 30 },
  wider: { days: 120, minutes: 10 },
};

/** How often one wants to speak with somebody, as chosen: a circle, or days of one's own; null for what is not said. */
export type Rhythm = { tier: TierName | null; cadenceDays: number | null; minutes: number | null };

/** Minutes of a conversation with somebody who is in no circle. */
const USUAL_MINUTES = 30;

/** What is stored of a rhythm: a tier brings its days and minutes unless others are given. */
export const settledRhythm = ({ tier, cadenceDays, minutes }: Rhythm) => ({
  tier,
  cadenceDays: cadenceDays ?? (tier && tiers[tier].days),
  minutes: minutes ?? (tier ? tiers[tier].minutes : USUAL_MINUTES),
});

/** A stored rhythm as its form begins. What a tier says anyway is left empty, so that another tier brings its own days. */
export function rhythmDraft({ tier, cadenceDays, minutes }: Rhythm & { minutes: number }) {
  const usual = settledRhythm({ tier, cadenceDays: null, minutes: null });
  return {
    tier: tier ?? ('' as const),
    cadenceDays: cadenceDays === null || cadenceDays === usual.cadenceDays ? '' : String(cadenceDays),
    minutes: minutes === usual.minutes ? '' : String(minutes),
  };
}

/** Unpaused days since the last contact, or null when there never was one. An unanswered attempt and "connected on" are none. */
export const daysSinceContact = (lastContactOn: Day | null, today: Day, pauses: readonly Pause[]): number | null =>
  lastContactOn === null ? null : activeDays(lastContactOn, today, pauses);

/**
 * How a tie stands in its rhythm. Freshness halves with each cadence that passes, from 100; it is null where there is no
 * clock yet: somebody never spoken to is new, never late.
 */
export function touch(daysSince: number | null, cadenceDays: number | null): { band: Band; freshness: number | null } {
  if (cadenceDays === null) return { band: 'no_rhythm', freshness: null };
  if (daysSince === null) return { band: 'not_started', freshness: null };
  return { band: bandOf(daysSince, daysSince / cadenceDays), freshness: 100 * 2 ** -(daysSince / cadenceDays) };
}

/** In rhythms gone by. */
export const SLIPPING_UP_TO = 1.5;
/** Dormant is who has more than these rhythms behind them, and at least these unpaused days. */
export const DORMANT = { rhythms: 3, days: 365 };

function bandOf(days: number, cadences: number): Band {
  if (cadences < 0.75) return 'fresh';
  if (cadences < 1) return 'due_soon';
  if (cadences === 1) return 'due';
  if (cadences <= SLIPPING_UP_TO) return 'slipping';
  return cadences > DORMANT.rhythms && days >= DORMANT.days ? 'dormant' : 'lapsed';
}

/** The day the rhythm asks for the next conversation: one cadence of unpaused days after the last; null without either. */
export function nextTouchOn(lastContactOn: Day | null, cadenceDays: number | null, pauses: readonly Pause[]): Day | null {
  if (lastContactOn === null || cadenceDays === null) return null;
  return afterActiveDays(lastContactOn, cadenceDays, pauses);
}

/** An outreach: words sent that wait for an answer. */
export type Attempt = {
  happenedOn: Day;
  answeredOn: Day | null;
  bumpedOn: Day | null;
  bumpedAgainOn: Day | null;
  restedOn: Day | null;
};

type AttemptState = 'answered' | 'waiting' | 'bump_due' | 'resting';

/** Days after the outreach when a bump is welcome, days a bump is given, and when even one never bumped may rest. */
export const BUMPS = [7, 21] as const;
const PATIENCE = 14;
export const REST_AFTER = 90;

/** Waits seven days, is bumped at 7 and at 21, at most twice, and rests 14 days after that: nobody is written to for ever. */
export function attemptState(attempt: Attempt, today: Day): AttemptState {
  if (attempt.answeredOn !== null) return 'answered';
  if (attempt.restedOn !== null || today >= restsOn(attempt)) return 'resting';
  const due = nextBumpOn(attempt);
  return due !== null && today >= due ? 'bump_due' : 'waiting';
}

/** The day the next bump is welcome; null after the second. Two bumps are at least a week apart. */
export function nextBumpOn({ happenedOn, bumpedOn, bumpedAgainOn }: Attempt): Day | null {
  if (bumpedAgainOn !== null) return null;
  if (bumpedOn === null) return addDays(happenedOn, BUMPS[0]);
  return addDays(happenedOn, Math.max(BUMPS[1], daysBetween(happenedOn, bumpedOn) + BUMPS[0]));
}

const restsOn = ({ happenedOn, bumpedAgainOn }: Attempt): Day =>
  bumpedAgainOn === null ? addDays(happenedOn, REST_AFTER) : addDays(bumpedAgainOn, PATIENCE);
