import { activeDays, afterActiveDays, type Day, type Pause } from '../time/day';
import type { Band, CircleName } from '../words/words';

/** The preset of each circle: days between conversations, and minutes one conversation takes. */
export const circleRhythms: Record<CircleName, { days: number; minutes: number }> = {
  inner: { days: 14, minutes: 45 },
  active: { days: 45, minutes: 30 },
  wider: { days: 120, minutes: 10 },
};

/** How often to keep in touch, as the form has it: a circle, or a number of days of its own. Null is a field left empty. */
export type Rhythm = { circle: CircleName | null; rhythmDays: number | null; minutes: number | null };

/** Minutes of a conversation with a person who is in no circle. */
const DEFAULT_MINUTES = 30;

/** The rhythm as it is stored: a circle fills in its days and minutes unless the form gave others. */
export const settledRhythm = ({ circle, rhythmDays, minutes }: Rhythm) => ({
  circle,
  rhythmDays: rhythmDays ?? (circle && circleRhythms[circle].days),
  minutes: minutes ?? (circle ? circleRhythms[circle].minutes : DEFAULT_MINUTES),
});

/** Form values of a stored rhythm. Values equal to the circle's preset are left empty, so that choosing another circle brings its own. */
export function rhythmDraft({ circle, rhythmDays, minutes }: Rhythm & { minutes: number }) {
  const usual = settledRhythm({ circle, rhythmDays: null, minutes: null });
  return {
    circle: circle ?? ('' as const),
    rhythmDays: rhythmDays === null || rhythmDays === usual.rhythmDays ? '' : String(rhythmDays),
    minutes: minutes === usual.minutes ? '' : String(minutes),
  };
}

/** Unpaused days since the last conversation, or null before the first. An unanswered outreach and "connected on" don't count. */
export const daysSinceConversation = (lastContactOn: Day | null, today: Day, pauses: readonly Pause[]): number | null =>
  lastContactOn === null ? null : activeDays(lastContactOn, today, pauses);

/**
 * Where a person is in their rhythm. Freshness starts at 100 and halves with each rhythm that passes. It is null before the
 * first conversation: a person never spoken to is new, not late.
 */
export function touch(daysSince: number | null, rhythmDays: number | null): { band: Band; freshness: number | null } {
  if (rhythmDays === null) return { band: 'no_rhythm', freshness: null };
  if (daysSince === null) return { band: 'not_started', freshness: null };
  return { band: bandOf(daysSince, daysSince / rhythmDays), freshness: 100 * 2 ** -(daysSince / rhythmDays) };
}

/** Rhythms since the last conversation up to which a person counts as slipping. */
export const SLIPPING_RHYTHMS = 1.5;
/** A person is dormant after more than this many rhythms and at least this many unpaused days. */
export const DORMANT = { rhythms: 3, days: 365 };

function bandOf(days: number, rhythms: number): Band {
  if (rhythms < 0.75) return 'fresh';
  if (rhythms < 1) return 'due_soon';
  if (rhythms === 1) return 'due';
  if (rhythms <= SLIPPING_RHYTHMS) return 'slipping';
  return rhythms > DORMANT.rhythms && days >= DORMANT.days ? 'dormant' : 'lapsed';
}

/** The day the next conversation is due: one rhythm of unpaused days after the last; null without a rhythm or a last conversation. */
export function nextTouchOn(lastContactOn: Day | null, rhythmDays: number | null, pauses: readonly Pause[]): Day | null {
  if (lastContactOn === null || rhythmDays === null) return null;
  return afterActiveDays(lastContactOn, rhythmDays, pauses);
}
