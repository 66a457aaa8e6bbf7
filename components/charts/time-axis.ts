import { addDays, type Day, daysBetween, uncheckedDay } from '@/lib/plan/time/day';
import { sayDate, sayMonth } from '@/lib/plan/words/say';

type Tick = { on: Day; label: string };

/** Marks along a stretch of days: weeks when it is short, months, or every third month when it is long. The first stands at its start, unless its month is nearly over. */
export function timeTicks(from: Day, to: Day): Tick[] {
  const days = daysBetween(from, to);
  if (days < 45) return Array.from({ length: Math.floor(days / 7) + 1 }, (_, week) => ticked(addDays(from, 7 * week), sayDate));
  const every = days > 430 ? 3 : 1;
  const firsts = monthStarts(from, to).filter((on) => (Number(on.slice(5, 7)) - 1) % every === 0);
  const say = (on: Day) => (every === 3 && on.slice(5, 7) === '01' ? on.slice(0, 4) : sayMonth(on).slice(0, 3));
  const later = firsts.filter((on) => on > from);
  // The name of a month that is nearly over would stand where the next one's wants to.
  const isBrief = later[0] !== undefined && daysBetween(from, later[0]) < days / 12;
  return [...(isBrief ? [] : [ticked(from, say)]), ...later.map((on) => ticked(on, say))];
}

const ticked = (on: Day, say: (on: Day) => string): Tick => ({ on, label: say(on) });

function monthStarts(from: Day, to: Day): Day[] {
  // Reckoned with, so that even what is no day has a year and a month.
  const [first, last] = [addDays(from, 0), addDays(to, 0)];
  const [year = 0, month = 1] = first.split('-').map(Number);
  const count = (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7)) - month + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = month - 1 + index;
    return uncheckedDay(`${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`);
  });
}

type Placed = { at: number; width: number };

/** Which of the labels, placed by their left edge, stand clear of what is taken and of the label before them. */
export function clearOf<T extends Placed>(labels: readonly T[], taken: readonly Placed[]): T[] {
  const kept: T[] = [];
  for (const label of labels) if (![...taken, ...kept].some((other) => overlap(label, other))) kept.push(label);
  return kept;
}

const overlap = (one: Placed, other: Placed) => one.at < other.at + other.width && other.at < one.at + one.width;
