import { z } from 'zod';
import { idSchema } from '../words/fields';

/** What a button of a letter does. */
const answerActs = [
  'happened',
  'not-happened',
  'done',
  'tomorrow',
  'snooze',
  'log',
  'pause',
  'review',
  'undo',
  'unsubscribe',
  'settings',
] as const;
export type AnswerAct = (typeof answerActs)[number];

/** Days after which a button does nothing any more. */
export const ANSWER_DAYS = 14;

/** How the submit key of a button begins: no form sends one like it. */
export const LETTER_SUBMISSION = 'letter:';

/** What the token of a button says: whose it is, what it does with which row, in which letter, and until when, in milliseconds. */
export const answerClaimSchema = z.object({
  account: idSchema,
  act: z.enum(answerActs),
  /** A row's id, a kind of letter for `unsubscribe`, empty for what concerns no row. */
  row: z.string().regex(/^[\w-]{0,64}$/),
  /** The day of the letter, or the first day of the week that it closes. */
  period: z.string().regex(/^[\w-]{0,20}$/),
  until: z.number().int(),
});

export type AnswerClaim = z.infer<typeof answerClaimSchema>;

/**
 * What became of a button that was pressed, for its page: it was carried out, what was typed was refused, the row was changed elsewhere
 * meanwhile, or it had been done before.
 */
export type Became = 'saved' | 'refused' | 'stale' | 'before';

/** A button's token: its signature, then what it says. */
export const answerTokenForm = /^letter_([\w-]{43})([\w-]{1,600})$/;

export const isAnswerToken = (text: unknown): text is string => typeof text === 'string' && answerTokenForm.test(text);
