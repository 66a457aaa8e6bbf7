import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayRelative } from '@/lib/plan/words/say';

const ways = {
  day: sayDay,
  relative: sayRelative,
  both: (day: Day, today: Day) => `${sayDay(day, today)}, ${sayRelative(day, today)}`,
};

/** "Tue 9 Mar", "in 3 days", or both; the full date for readers of the markup. */
export function DayText({ day, today, say = 'day' }: { day: Day; today: Day; say?: keyof typeof ways }) {
  return <time dateTime={day}>{ways[say](day, today)}</time>;
}
