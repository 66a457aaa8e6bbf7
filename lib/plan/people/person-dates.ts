import { z } from 'zod';
import { type Day, daysBetween } from '../time/day';
import { idSchema, listOf } from '../words/fields';
import { fold } from '../words/fold';
import { capitalize, sayCount, sayWeekdayInFull } from '../words/say';
import { requiredText, text } from '../words/text';
import { nextDayOf, optionalYearlyDay, readYearlyDay, sayYearlyDay, type YearlyDay, yearOf } from './yearly-day';

/** A day of each year that is worth a word: a birthday, a wedding, the first day at a company. */
export type PersonDate = { label: string; date: YearlyDay };

/** Dates of one person, besides the birthday. */
export const MAX_DATES = 20;
const MAX_LABEL = 60;

/** Days before it that a date shows: within them a weekday says which day is meant. */
export const DATE_DAYS_AHEAD = 6;

export const BIRTHDAY = 'Birthday';
export const isBirthday = (label: string) => fold(label).trim() === fold(BIRTHDAY);

/** A date as one text, in forms, tables and comparisons: "Wedding: 2015-06-12". */
export const dateText = ({ label, date }: PersonDate) => `${label}: ${date}`;

/** A text of a label and a date that may be typed: "Wedding: 12 June 2015". Null when it is none. */
export function readDateText(typed: string): PersonDate | null {
  const [, label, written] = /^(.*\S)\s*:\s*([^:]+)$/s.exec(typed.trim()) ?? [];
  const date = written ? readYearlyDay(written) : null;
  return label && date && label.length <= MAX_LABEL && !label.includes('\n') ? { label, date } : null;
}

/** "Wedding: 12 June 2015", as the form begins. */
export const sayDateText = ({ label, date }: PersonDate) => `${label}: ${sayYearlyDay(date)}`;

const dateLine = text(MAX_LABEL + 60).transform((typed, context) => {
  const read = readDateText(typed);
  if (!read) context.addIssue({ code: 'custom', message: 'write it as in “Wedding: 12 June 2015”' });
  else if (isBirthday(read.label)) context.addIssue({ code: 'custom', message: 'enter the birthday in its own field' });
  return read ? dateText(read) : '';
});

/** Several dates, a line each. */
export const datesField = listOf(dateLine, { most: MAX_DATES }).transform((texts) => texts.flatMap((each) => readDateText(each) ?? []));

/** One more date of a person; a birthday is the person's only one. */
export const personDateSchema = z.strictObject({
  id: idSchema,
  label: requiredText(MAX_LABEL, 'Enter what happened, such as “Wedding”'),
  date: optionalYearlyDay.pipe(z.string('Enter a date, such as “1 July” or “12 June 2015”')),
});
export type PersonDateDraft = z.input<typeof personDateSchema>;

type Spoken = { lastContactOn: Day | null; waitingSince: Day | null };

/** The dates that fall on one of the next days, soonest first. One of today goes once you spoke or wrote today. */
export function datesAhead<Row extends PersonDate & Spoken>(dates: readonly Row[], today: Day): (Row & { on: Day })[] {
  return dates
    .flatMap((row) => {
      const on = nextDayOf(row.date, today);
      return on && daysBetween(today, on) <= DATE_DAYS_AHEAD ? [{ ...row, on }] : [];
    })
    .filter(({ on, lastContactOn, waitingSince }) => on > today || (lastContactOn !== today && waitingSince !== today))
    .sort((one, other) => one.on.localeCompare(other.on));
}

/** "Birthday on Thursday", "Wedding: ten years tomorrow". */
export function sayDateAhead({ label, date, on }: PersonDate & { on: Day }, today: Day): string {
  const days = daysBetween(today, on);
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `on ${sayWeekdayInFull(on)}`;
  const years = Number(on.slice(0, 4)) - (yearOf(date) ?? Number(on.slice(0, 4)));
  // Nobody needs to be told their age.
  return isBirthday(label) || years === 0
    ? `${capitalize(label)} ${when}`
    : `${capitalize(label)}: ${sayCount(years, 'year', 'years')} ${when}`;
}
