import { isDay, uncheckedDay } from '../time/day';
import { sayDateInFull } from '../words/say';
import { text } from '../words/text';

/** `1990-07-01`, or `--07-01` where the year is not known. */
export type Birthday = string;

// A leap year, so that 29 February is a birthday.
const someYear = '2000';
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "1 July", with the year when it is known. */
export function sayBirthday(birthday: Birthday): string {
  if (readBirthday(birthday) === null) return birthday;
  const isWithoutYear = birthday.startsWith('--');
  const day = isWithoutYear ? `${someYear}${birthday.slice(1)}` : birthday;
  return sayDateInFull(uncheckedDay(day), uncheckedDay(isWithoutYear ? day : ''));
}

/** A typed date: "1 July", "1 July 1990", "July 1", "1990-07-01". Null when it is no day; figures alone could be either order. */
export function readBirthday(typed: string): Birthday | null {
  const plain = typed.trim().toLowerCase();
  const [, date, word, year] = /^(\d{1,2})\.?(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,?(?: (\d{4}))?$/.exec(plain) ?? [];
  const [, word2, date2, year2] = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(plain) ?? [];
  const [, isoYear, isoDay] = /^(\d{4}|-)-(\d\d-\d\d)$/.exec(plain) ?? [];
  if (isoDay) return birthdayOf(isoYear === '-' ? undefined : isoYear, isoDay);
  const month = monthStarts.indexOf((word ?? word2 ?? '').slice(0, 3)) + 1;
  return month ? birthdayOf(year ?? year2, `${pad(month)}-${pad(Number(date ?? date2))}`) : null;
}

const pad = (count: number) => String(count).padStart(2, '0');

const birthdayOf = (year: string | undefined, monthAndDay: string): Birthday | null =>
  isDay(`${year ?? someYear}-${monthAndDay}`) ? `${year ?? '-'}-${monthAndDay}` : null;

/** A birthday as typed, or null when none is given. */
export const optionalBirthday = text(40)
  .default('')
  .transform((typed, context): Birthday | null => {
    if (!typed) return null;
    const birthday = readBirthday(typed);
    if (!birthday) context.addIssue({ code: 'custom', message: 'Write it as in “1 July” or “1 July 1990”' });
    return birthday;
  });
