import { type Day, isDay } from '@/lib/plan/day';
import { fold } from '@/lib/plan/fold';

/** Which number comes first in 03/04/2024 where the file does not say. */
export type DateOrder = 'mdy' | 'dmy';

// English, German, French, Spanish, Italian; a beginning of three letters or more is enough where it is the only one.
const monthWords = [
  'january januar janner janvier enero gennaio',
  'february februar feber fevrier febrero febbraio',
  'march marz mrz mars marzo',
  'april avril abril aprile',
  'may mai mayo maggio',
  'june juni juin junio giugno',
  'july juli juillet julio luglio',
  'august aout agosto',
  'september septembre septiembre setiembre settembre',
  'october oktober octobre octubre ottobre',
  'november novembre noviembre',
  'december dezember decembre diciembre dicembre',
].map((words) => words.split(' '));

const monthsByStart = new Map<string, number>();
for (const [index, words] of monthWords.entries())
  for (const word of words)
    for (let length = 3; length <= word.length; length++) {
      const start = word.slice(0, length);
      const other = monthsByStart.get(start);
      // "jui" begins two months in French: such a beginning says nothing.
      monthsByStart.set(start, other === undefined || other === index + 1 ? index + 1 : 0);
    }

const dayFrom = (year: number, month: number, day: number): Day | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
};

/** Two numbers and a year; the other order where the first choice is no date, as 28/12 and 12/28 can only be one. */
function fromNumbers(first: number, second: number, year: number, order: DateOrder): Day | null {
  const dmy = dayFrom(year, second, first);
  const mdy = dayFrom(year, first, second);
  return order === 'dmy' ? (dmy ?? mdy) : (mdy ?? dmy);
}

const century = (year: string, now: number) => (year.length === 2 ? now + Number(year) : Number(year));

function fromWords(text: string): Day | null {
  const [, day, month, year] = /^(\d{1,2})(?:st|nd|rd|th|er)? (?:de |of )?([a-z]+) (?:de |of )?(\d{4}|\d{2})$/.exec(text) ?? [];
  const [, month2, day2, year2] = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(text) ?? [];
  const number = monthsByStart.get(month ?? month2 ?? '');
  return number ? dayFrom(century(year ?? year2 ?? '', 2000), number, Number(day ?? day2)) : null;
}

/** The day a cell names, in any of the ways the known files write it; null when it names none. A time after it is left off. */
export function readDay(text: string, order: DateOrder): Day | null {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text.trim());
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?: .*)?$/.exec(text.trim());
  // Dots are written only where the day comes first.
  if (numbers)
    return fromNumbers(Number(numbers[1]), Number(numbers[3]), century(numbers[4] ?? '', 2000), numbers[2] === '.' ? 'dmy' : order);
  return fromWords(fold(text.slice(0, 60)).replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim());
}

/** A birthday, with or without its year; null when the cell names none. A year of two digits is too uncertain to take. */
export function readBirthday(text: string, order: DateOrder): string | null {
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(text.trim()) ?? /^1604-?(\d{2})-?(\d{2})$/.exec(text.trim());
  // 2000 is a leap year, so that 29 February is a birthday.
  if (yearless) return isDay(`2000-${yearless[1]}-${yearless[2]}`) ? `--${yearless[1]}-${yearless[2]}` : null;
  return /^\d{1,2}([./-])\d{1,2}\1\d{2}$/.test(text.trim()) ? null : readDay(text, order);
}

/** What an address book writes where there is no date. */
export const isNoDate = (text: string): boolean => /^[0\s./-]*$/.test(text);
