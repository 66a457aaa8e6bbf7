import { activeDayFrom, addDays, type Day, daysBetween, isPaused, type Pause, weekday } from '../time/day';
import { type ChosenKind, isChosen, type LetterChoices } from './letter-choices';

/** Kinds that come by the calendar. */
export const timedKinds = ['your-week', 'close-week', 'daily'] as const satisfies readonly ChosenKind[];
export type TimedKind = (typeof timedKinds)[number];

/** Days after which a letter that a server out of order held up is let go. */
const LATE_DAYS: Record<TimedKind, number> = { 'your-week': 1, 'close-week': 1, daily: 0 };

const timesOf = (kind: TimedKind, choices: LetterChoices): { day: number | null; hour: number } => {
  if (kind === 'your-week') return { day: choices.yourWeekDay, hour: choices.yourWeekHour };
  return kind === 'close-week' ? { day: choices.closeWeekDay, hour: choices.closeWeekHour } : { day: null, hour: choices.dailyHour };
};

/**
 * The day of the letter that is due now, or null. A pause holds every letter back; after it comes one, "Your week", to catch up.
 * @param now where the account lives: the day, and the hour its clocks show, so that an hour that they skip is over and one that they
 * repeat has been
 */
export function letterDue(
  kind: TimedKind,
  choices: LetterChoices & { since: Day | null },
  now: { today: Day; hour: number },
  pauses: readonly Pause[],
): Day | null {
  if (!isChosen(kind, choices) || choices.since === null || isPaused(now.today, pauses)) return null;
  const { day, hour } = timesOf(kind, choices);
  const latest = now.hour >= hour ? now.today : addDays(now.today, -1);
  const letterOn = day === null ? latest : addDays(latest, -((weekday(latest) - day + 7) % 7));
  const sentOn = kind === 'your-week' ? activeDayFrom(letterOn, pauses) : letterOn;
  const isPast = isPaused(sentOn, pauses) || letterOn < choices.since || daysBetween(sentOn, now.today) > LATE_DAYS[kind];
  return isPast || sentOn > latest ? null : letterOn;
}
