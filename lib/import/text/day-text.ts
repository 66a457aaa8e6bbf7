import { type Day, isDay } from '@/lib/plan/time/day';
import { fold } from '@/lib/plan/words/fold';
import { plainDigits } from './clean';
import { monthOf } from './month-words';

/** Which number comes first in 03/04/2024. */
export type DateOrder = 'mdy' | 'dmy';

/** A day as a cell writes it; a two-digit year is kept as it is, and a placeholder year is null. */
interface Written {
  year: string | null;
  month: number;
  day: number;
}

// With the word some languages put before it: "à 18h14", "um 18:14".
const time = /(?:t|,? +(?:(?:at|a|a las|um|om|o|as|alle|alle ore|o godz\.?) +)?)\d{1,2} ?[:h] ?\d{2}.*$/;
const filling = /^(?:st|nd|rd|th|er|o|de|del|of|the|r|年|月|日|년|월|일)$/;
const noYear = /^(?:0000|1604)$/;

/** The text of a cell without accents, time or weekday. */
const plainDay = (text: string) => {
  const plain = fold(plainDigits(text.slice(0, 60))).normalize('NFC');
  return withoutWeekday(plain.trim().replace(time, ''));
};

/** The numbers and words of a cell in their order, without ordinal endings. */
function partsOf(text: string): { parts: string[]; plain: string } {
  const plain = plainDay(text);
  return { parts: (plain.match(/\d+|\p{L}+/gu) ?? []).filter((part) => !filling.test(part)), plain };
}

/** A first word that is not a month, or comes before one: "mar." is a Tuesday in "mar. 5 mars". */
function withoutWeekday(plain: string): string {
  const [start = '', word = ''] = /^(\p{L}+)(?:-feira)?[.,]* /u.exec(plain) ?? [];
  const rest = plain.slice(start.length);
  return !monthOf(word) || rest.match(/\p{L}+/gu)?.some(monthOf) ? rest : plain;
}

const isNumber = (part: string) => /^\d{1,2}$/.test(part);
const isYear = (part: string) => /^(?:\d{4}|\d{2})$/.test(part);

function written(text: string, order: DateOrder): Written | null {
  const { parts, plain } = partsOf(text);
  const [a = '', b = '', c = '', ...more] = parts;
  const packed = /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  if (packed) return { year: packed[1] ?? '', month: Number(packed[2]), day: Number(packed[3]) };
  if (more.length > 0 || parts.length < 2) return null;
  if (/^\d{4}$/.test(a)) return fromYear(a, b, c);
  const named = fromWords(a, b, c);
  if (named) return named;
  if (parts.length < 3 || !isNumber(a) || !isNumber(b) || !isYear(c) || !/^\d+ *[-./ ] *\d+ *[-./ ] *\d+$/.test(plain)) return null;
  // Dots are written only where the day comes first.
  return fromNumbers(Number(a), Number(b), c, plain.includes('.') ? 'dmy' : order);
}

function fromYear(year: string, second: string, third: string): Written | null {
  const month = monthOf(second) ?? (isNumber(second) ? Number(second) : 0);
  return isNumber(third) ? { year, month, day: Number(third) } : null;
}

/** A day with the name of its month, which may come first; the year may be missing. */
function fromWords(a: string, b: string, c: string): Written | null {
  const [day, month] = isNumber(a) ? [a, monthOf(b)] : [b, monthOf(a)];
  if (!month || !isNumber(day) || !(c === '' || isYear(c))) return null;
  return { year: c || null, month, day: Number(day) };
}

/** Falls back to the other order when the first choice is not a date: 28/12 and 12/28 can only be one. */
function fromNumbers(first: number, second: number, year: string, order: DateOrder): Written {
  const isDayFirst = order === 'dmy' ? second <= 12 : first > 12;
  return isDayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
}

const dayFrom = (year: number, month: number, day: number): Day | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
};

/** The day of a cell in any format of the known files; null when it has none. A time after it is ignored. */
export function readDay(text: string, order: DateOrder): Day | null {
  const found = written(text, order);
  if (!found?.year) return null;
  return dayFrom(Number(found.year) + (found.year.length === 2 ? 2000 : 0), found.month, found.day);
}

/** `--09-27`, or two numbers alone. */
function yearless(text: string, order: DateOrder): Written | null {
  const [, month, day] = /^--(\d{2})-?(\d{2})$/.exec(text) ?? [];
  if (month) return { year: null, month: Number(month), day: Number(day) };
  const [, first, separator, second] = /^(\d{1,2})([-./]) ?(\d{1,2})\.?$/.exec(plainDigits(text)) ?? [];
  return first ? { ...fromNumbers(Number(first), Number(second), '', separator === '.' ? 'dmy' : order), year: null } : null;
}

/** A birthday with or without its year; null when the cell has none. A two-digit year is too uncertain to use. */
export function readBirthday(text: string, order: DateOrder): string | null {
  const found = yearless(text.trim(), order) ?? written(text, order);
  if (!found || found.year?.length === 2) return null;
  if (found.year && !noYear.test(found.year)) return dayFrom(Number(found.year), found.month, found.day);
  // 2000 is a leap year, so that 29 February is a birthday.
  return dayFrom(2000, found.month, found.day)?.replace('2000', '-') ?? null;
}

/** The order a cell shows: "either" when both numbers could be the month; null when there is nothing to decide. */
export function orderShown(text: string): DateOrder | 'either' | null {
  const [, first, second] = /^(\d{1,2})[-/ ](\d{1,2})(?:[-/ ](?:\d{4}|\d{2})(?!\d)|$)/.exec(plainDay(text)) ?? [];
  if (!first || !second || first === second) return null;
  if (Number(first) > 12) return Number(second) > 12 ? null : 'dmy';
  return Number(second) > 12 ? 'mdy' : 'either';
}

/** The order in which a language and country write a day; undefined for an unknown locale. */
export function orderIn(locale: string): DateOrder | undefined {
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(0);
    return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'day' ? 'dmy' : 'mdy';
  } catch {
    return undefined;
  }
}

/** What address books write for a missing date. */
export const isNoDate = (text: string): boolean => /^[0\s./-]*$/.test(text);
