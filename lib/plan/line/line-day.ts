import { addDays, type Day, isDay, startOfWeek, uncheckedDay, weekday } from '../time/day';

/** A log looks back, a step looks ahead: which Tuesday "Tuesday" is, and of which year 12 November. */
export type Lean = 'past' | 'future';

export type FoundDay = { day: Day; from: number; to: number };

const DAYS = 'sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?';
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NUMBERS = ['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNT = `\\d{1,3}|${NUMBERS.join('|')}|a couple of|a few`;
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+((?:19|20)\\d\\d)(?![\\d:]))?';

type Reading = (match: string[], today: Day, lean: Lean) => Day | null;

/** Each way to write a day, those that say most first. */
const readings: readonly (readonly [pattern: string, read: Reading, only?: Lean])[] = [
  ['(\\d{4}-\\d\\d-\\d\\d)', ([, day = '']) => uncheckedDay(day)],
  [`${DATE}\\s+(?:of\\s+)?(${MONTHS})\\.?${YEAR}`, ([, date, month, year], today, lean) => ofMonth(date, month, year, today, lean)],
  [`(${MONTHS})\\.?\\s+${DATE}(?![\\d:])${YEAR}`, ([, month, date, year], today, lean) => ofMonth(date, month, year, today, lean)],
  ['(\\d{1,2})[./](\\d{1,2})[./]((?:20)?\\d\\d)', ([, one, other, year], today, lean) => numeric(one, other, year, today, lean)],
  ['(?<!at )(\\d{1,2})[./](\\d{1,2})\\.?(?![\\d./:])', ([, one, other], today, lean) => numeric(one, other, undefined, today, lean)],
  ['(?:the )?day before yesterday', (_, today) => addDays(today, -2), 'past'],
  ['yesterday(?: (?:morning|afternoon|evening|night))?|last night', (_, today) => addDays(today, -1), 'past'],
  ['(?:the )?day after tomorrow', (_, today) => addDays(today, 2), 'future'],
  ['tomorrow', (_, today) => addDays(today, 1), 'future'],
  ['today|tonight|this (?:morning|afternoon|evening)|just now', (_, today) => today],
  [`(${COUNT})\\s+(day|week|month|year)s? ago`, ([, count, unit], today) => moved(today, count, unit, -1), 'past'],
  [`in\\s+(${COUNT})\\s+(day|week|month|year)s?`, ([, count, unit], today) => moved(today, count, unit, 1), 'future'],
  [`last week,? (?:on )?(${DAYS})|(?:on )?(${DAYS})(?: of)? last week`, ([, one, other], today) => ofWeek(one ?? other, today, -7), 'past'],
  [
    `next week,? (?:on )?(${DAYS})|(?:on )?(${DAYS})(?: of)? next week`,
    ([, one, other], today) => ofWeek(one ?? other, today, 7),
    'future',
  ],
  [`last (${DAYS})`, ([, name], today) => nearest(name, addDays(today, -1), 'past'), 'past'],
  [`next (${DAYS})`, ([, name], today) => nearest(name, addDays(today, 1), 'future'), 'future'],
  [`(?:on|this|past)\\s+(${DAYS})`, ([, name], today, lean) => nearest(name, today, lean)],
  ['(?<!by |until |next |before )((?:sun|mon|tues|wednes|thurs|fri|satur)day)', ([, name], today, lean) => nearest(name, today, lean)],
  ['last (week|month|year)', ([, unit], today) => moved(today, 'one', unit, -1), 'past'],
  ['next (week|month|year)', ([, unit], today) => moved(today, 'one', unit, 1), 'future'],
  ['on the (\\d{1,2})(?:st|nd|rd|th)', ([, date], today, lean) => ofThisMonth(Number(date), today, lean)],
];

const compiled = readings.map(([pattern, read, only]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:on )?(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'),
  read,
  only,
}));
// "Sat" and "Sun" in small letters are a verb and a star.
const shortDay = { pattern: /(?<![\p{L}\p{N}])(Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)(?![\p{L}\p{N}])/u };

/** The day a text names, and where it stands; null when it names none. */
export function findDay(text: string, today: Day, lean: Lean): FoundDay | null {
  for (const { pattern, read, only } of compiled) {
    const match = only && only !== lean ? null : pattern.exec(text);
    const day = match && read([...match], today, lean);
    if (match && day && isDay(day) && (lean === 'future' || day <= today))
      return { day, from: match.index, to: match.index + match[0].length };
  }
  const match = shortDay.pattern.exec(text);
  return match && { day: nearest(match[1], today, lean), from: match.index, to: match.index + match[0].length };
}

const weekdayOf = (name = '') => ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'].indexOf(name.slice(0, 2).toLowerCase());
const monthOf = (name = '') =>
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The weekday on the day or, as one leans, before or after it. */
function nearest(name: string | undefined, from: Day, lean: Lean): Day {
  const ahead = (weekdayOf(name) - weekday(from) + 7) % 7;
  return addDays(from, lean === 'future' || ahead === 0 ? ahead : ahead - 7);
}

const ofWeek = (name: string | undefined, today: Day, days: number): Day =>
  addDays(startOfWeek(today, 1), days + ((weekdayOf(name) + 6) % 7));

function moved(today: Day, count: string | undefined, unit: string | undefined, direction: 1 | -1): Day | null {
  const by = direction * countOf(count);
  if (unit === undefined) return null;
  if (/^day/i.test(unit)) return addDays(today, by);
  if (/^week/i.test(unit)) return addDays(today, 7 * by);
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + by * (/^year/i.test(unit) ? 12 : 1);
  return lastUpTo(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, Number(today.slice(8)));
}

function countOf(text = ''): number {
  if (/^\d/.test(text)) return Number(text);
  if (/couple/i.test(text)) return 2;
  if (/few/i.test(text)) return 3;
  return Math.max(1, NUMBERS.indexOf(text.toLowerCase()) - 1);
}

const written = (year: number, month: number, date: number): Day =>
  uncheckedDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** The date of a month, or its last day when it has fewer. */
function lastUpTo(year: number, month: number, date: number): Day | null {
  for (let day = date; day > 27; day--) if (isDay(written(year, month, day))) return written(year, month, day);
  return isDay(written(year, month, Math.min(date, 27))) ? written(year, month, Math.min(date, 27)) : null;
}

/** A date without a year is of the latest or, looking ahead, the next year that has it. */
function ofMonth(date: string | undefined, month: string | undefined, year: string | undefined, today: Day, lean: Lean): Day | null {
  return inYear(monthOf(month), Number(date), year, today, lean);
}

function inYear(month: number, date: number, year: string | undefined, today: Day, lean: Lean): Day | null {
  if (year) return written(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
  const step = lean === 'past' ? -1 : 1;
  for (let distance = 0; distance < 9; distance++) {
    const day = written(Number(today.slice(0, 4)) + step * distance, month, date);
    if (isDay(day) && (lean === 'past' ? day <= today : day >= today)) return day;
  }
  return null;
}

/** The day comes first, unless the second number can be no month. */
function numeric(one: string | undefined, other: string | undefined, year: string | undefined, today: Day, lean: Lean): Day | null {
  const [first, second] = [Number(one), Number(other)];
  return second > 12 ? inYear(first, second, year, today, lean) : inYear(second, first, year, today, lean);
}

function ofThisMonth(date: number, today: Day, lean: Lean): Day | null {
  const step = lean === 'past' ? -1 : 1;
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  for (let distance = 0; distance < 3; distance++) {
    const at = months + step * distance;
    const day = written(Math.floor(at / 12), (at % 12) + 1, date);
    if (isDay(day) && (lean === 'past' ? day <= today : day >= today)) return day;
  }
  return null;
}
