import { z } from 'zod';
import { numbersTyped, writtenNumber } from '../goal/typed-number';
import { type Day, isDay } from '../time/day';
import { sayDayInFull } from './say';
import { text } from './text';

/** Form fields other than text. A form sends text, so numbers arrive as typed and "none" as ''. */

const GIVE_A_NUMBER = 'Enter a number';

type Bounds = { min?: number; max?: number; whole?: boolean; says?: string };

/** The same, or null when it was left empty or out. */
const orNull = <Field extends z.ZodType>(field: Field, says: string) =>
  z
    .union([z.literal(''), field], says)
    .nullish()
    .transform((value) => (value === '' || value === undefined ? null : value) as z.output<Field> | null);

export const idSchema = z.string('Choose one').regex(/^[\w-]{1,64}$/, 'Choose one');

/** An id, or null when none is chosen. */
export const optionalId = orNull(idSchema, 'Choose one');

/** A day of the calendar, `YYYY-MM-DD`, from 1900 to 2200. */
export const daySchema = z
  .string('Choose a day')
  .refine(isDay, 'Enter a day that exists')
  .transform((text) => text as Day);

/** A day, or null when none is given. */
export const optionalDay = orNull(daySchema, 'Enter a day that exists');

const typedOrNumber = (says: string) => z.union([z.number(), z.string()], says);

const within = ({ min = -1e9, max = 1e9, whole = false, says = GIVE_A_NUMBER }: Bounds) => {
  const number = z.number(says).min(min, `Enter ${min} or more`).max(max, `Enter ${max} or less`);
  return whole ? number.int('Enter a whole number') : number;
};

/** A number as typed, see `numbersTyped`; an ambiguous one is refused. */
export const number = (bounds: Bounds = {}) =>
  typedOrNumber(bounds.says ?? GIVE_A_NUMBER)
    .transform(read)
    .pipe(within(bounds));

/** As `number`, or null when left empty. */
export const optionalNumber = (bounds: Bounds = {}) =>
  typedOrNumber(bounds.says ?? GIVE_A_NUMBER)
    .nullish()
    .transform((typed, context) => (typed === '' || typed === null || typed === undefined ? null : read(typed, context)))
    .pipe(within(bounds).nullable());

function read(typed: number | string, context: z.RefinementCtx): number {
  if (typeof typed === 'number') return typed;
  const [value = Number.NaN, other] = numbersTyped(typed);
  if (other === undefined) return value;
  const ways = [value, other].map(writtenNumber).join(' or ');
  context.addIssue({ code: 'custom', message: `“${typed.trim()}” can be read two ways: enter ${ways}` });
  return z.NEVER;
}

/** One of a fixed set. */
export const choice = <const Values extends readonly string[]>(values: Values, says = 'Choose one') => z.enum(values, says);

/** One of a fixed set, or null when none is chosen. */
export const optionalChoice = <const Values extends readonly string[]>(values: Values) => orNull(z.enum(values), 'Choose one');

/** A tick; a form that works without script sends 'on', or nothing. */
export const flag = z
  .union([z.boolean(), z.literal(['on', ''])], 'Tick the box or leave it empty')
  .default(false)
  .transform((ticked) => ticked === true || ticked === 'on');

/**
 * Several values of one kind: an array, or one text with a value a line (or between separators), as a form sends it. Empty ones and
 * doubles are left out; what is wrong is named by itself, so that one error stands beside the one field.
 */
export const listOf = (item: z.ZodType<string, string>, { most, separator = /\n/ }: { most: number; separator?: RegExp }) =>
  z
    .union(
      [text(10_000).transform((typed) => typed.split(separator)), z.array(z.string()).max(200, `Enter at most ${most}`)],
      'Enter a list',
    )
    .default([])
    .transform((values, context) => {
      const read = values.filter((value) => value.trim()).map((value) => ({ value, result: item.safeParse(value) }));
      const wrong = read.find(({ result }) => !result.success);
      if (wrong) context.addIssue({ code: 'custom', message: `“${wrong.value.trim()}”: ${wrong.result.error?.issues[0]?.message}` });
      if (read.length > most) context.addIssue({ code: 'custom', message: `Enter at most ${most}` });
      return [...new Set(read.flatMap(({ result }) => (result.success ? [result.data] : [])))];
    });

/** On every noun's form: with an id it edits that row, with the version that was read so that two tabs cannot overwrite each other. */
export const rowFields = { id: idSchema.optional(), version: number({ min: 1, whole: true }).optional() };

/** For a button that means one row: remove, undo, done. */
export const rowSchema = z.strictObject({ id: idSchema });

/**
 * For `refine`: one day on or after another, or with `isStrict` only after it. `says` is given the earlier day in words, so that the
 * error names it.
 */
export function daysInOrder<Name extends string>(first: Name, last: Name, says: (firstDay: string) => string, isStrict = false) {
  const isInOrder = (days: Record<Name, Day>) => (isStrict ? days[last] > days[first] : days[last] >= days[first]);
  const options = {
    path: [last],
    error: ({ input }: { input?: unknown }) => says(sayDayInFull((input as Record<Name, Day>)[first])),
    when: onceValid({ [first]: daySchema, [last]: daySchema }),
  };
  return [isInOrder, options] as const;
}

/** Lets a check that compares fields run as soon as those are valid, even while others are not, so that all errors show at once. */
export function onceValid(fields: z.ZodRawShape) {
  const part = z.object(fields);
  return ({ value }: { value: unknown }) => part.safeParse(value).success;
}
