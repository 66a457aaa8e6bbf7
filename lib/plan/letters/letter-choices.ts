import { z } from 'zod';
import type { Day } from '../time/day';
import { daySchema, flag, number } from '../words/fields';
import { fromJson } from '../words/from-json';

/** Letters that an account may choose. */
export const chosenKinds = ['your-week', 'close-week', 'daily', 'reader-wrote'] as const;
export type ChosenKind = (typeof chosenKinds)[number];

export const chosenKindLabels: Record<ChosenKind, string> = {
  'your-week': 'Your week',
  'close-week': 'Close your week',
  daily: 'Your day',
  'reader-wrote': 'A reader left feedback',
};

const weekdayField = (usual: number) => number({ min: 0, max: 6, whole: true, says: 'Choose a day' }).default(usual);
const hourField = (usual: number) => number({ min: 0, max: 23, whole: true, says: 'Choose an hour' }).default(usual);

/** Which letters come, on which weekday (0 is Sunday) and at which hour, where the account lives. */
export const lettersSchema = z.strictObject({
  yourWeek: flag,
  yourWeekDay: weekdayField(1),
  yourWeekHour: hourField(7),
  closeWeek: flag,
  closeWeekDay: weekdayField(5),
  closeWeekHour: hourField(15),
  daily: flag,
  dailyHour: hourField(7),
  readerWrote: flag,
});

export type LettersDraft = z.input<typeof lettersSchema>;
export type LetterChoices = z.output<typeof lettersSchema>;

const storedSchema = fromJson(lettersSchema.extend({ since: daySchema }));

/** Nothing comes by the calendar until it was chosen; what a reader wrote is told. */
const usual: LetterChoices = { ...lettersSchema.parse({}), readerWrote: true };

/** What an account chose, and since which day; the usual when it never chose. */
export function letterChoicesIn(stored: string | null): LetterChoices & { since: Day | null } {
  const read = stored === null ? undefined : storedSchema.safeParse(stored);
  return read?.success ? read.data : { ...usual, since: null };
}

/** As it is stored. Nothing from before the day of the choice is sent. */
export const storedChoices = (choices: LetterChoices, today: Day) => JSON.stringify({ ...choices, since: today });

const switches = { 'your-week': 'yourWeek', 'close-week': 'closeWeek', daily: 'daily', 'reader-wrote': 'readerWrote' } as const;

/** Which field of the choices switches a kind on. */
export const switchOf = (kind: ChosenKind) => switches[kind];

export const isChosen = (kind: ChosenKind, choices: LetterChoices): boolean => choices[switches[kind]];

export const without = (kind: ChosenKind, choices: LetterChoices): LetterChoices => ({ ...choices, [switches[kind]]: false });

/** The choices as a form shows them. */
export const lettersDraft = ({ since: _, ...choices }: LetterChoices & { since: Day | null }): LettersDraft => ({
  ...choices,
  yourWeekDay: String(choices.yourWeekDay),
  yourWeekHour: String(choices.yourWeekHour),
  closeWeekDay: String(choices.closeWeekDay),
  closeWeekHour: String(choices.closeWeekHour),
  dailyHour: String(choices.dailyHour),
});
