import { type Day, weekday } from '../../time/day';
import { sayDate, sayDateInFull, sayList } from '../../words/say';
import { type IsoWeekday, type Recurrence, readRecurrence } from './recurrence-parts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** "every second Tuesday", "the first Monday of every month, until 30 June": a rule in words; empty for one that cannot be read. */
export function sayRecurrence(rule: string, startsOn: Day): string {
  const recurrence = readRecurrence(rule);
  return recurrence ? `${sayWhen(recurrence, startsOn)}${sayEnd(recurrence, startsOn)}` : '';
}

function sayWhen(recurrence: Recurrence, startsOn: Day): string {
  const { unit, dayOfMonth } = recurrence;
  if (unit === 'week') return sayWeekly(recurrence, startsOn);
  if (dayOfMonth && 'nth' in dayOfMonth)
    return `the ${sayNth(dayOfMonth.nth)} ${sayWeekday(dayOfMonth.weekday)} of ${sayEvery(recurrence)}`;
  if (unit === 'month') return `${sayEvery(recurrence)} on ${sayDateOf(dayOfMonth ?? { date: Number(startsOn.slice(8)) })}`;
  return unit === 'year' ? `${sayEvery(recurrence)} on ${sayDate(startsOn)}` : sayEvery(recurrence);
}

function sayWeekly(recurrence: Recurrence, startsOn: Day): string {
  const days = recurrence.weekdays.length > 0 ? recurrence.weekdays : [(weekday(startsOn) || 7) as IsoWeekday];
  const isWorkWeek = days.join('') === '12345';
  if (days.length === 7) return recurrence.every === 1 ? 'every day' : `every day of ${sayEvery(recurrence)}`;
  if (recurrence.every === 1) return isWorkWeek ? 'every weekday' : `every ${sayList(days.map(sayWeekday))}`;
  if (days.length === 1 && recurrence.every < ordinals.length) return `every ${ordinals[recurrence.every]} ${sayWeekday(days[0])}`;
  return `${sayEvery(recurrence)} on ${isWorkWeek ? 'weekdays' : sayList(days.map(sayWeekday))}`;
}

/** "every week", "every second month", "every 14 days". */
function sayEvery({ every, unit }: Recurrence): string {
  if (every === 1) return `every ${unit}`;
  return ordinals[every] ? `every ${ordinals[every]} ${unit}` : `every ${every} ${unit}s`;
}

function sayEnd({ end }: Recurrence, startsOn: Day): string {
  if (!end) return '';
  if ('until' in end) return `, until ${sayDateInFull(end.until, startsOn)}`;
  return end.count === 1 ? ', once' : `, ${end.count} times`;
}

const sayWeekday = (day: IsoWeekday | undefined) => weekdays[(day ?? 1) - 1] ?? '';
const sayNth = (nth: number) => (nth === -1 ? 'last' : (ordinals[nth] ?? ''));

function sayDateOf({ date }: { date: number }): string {
  if (date === -1) return 'its last day';
  const ending = date > 10 && date < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th');
  return `the ${date}${ending}${date > 28 ? ', where it has one' : ''}`;
}
