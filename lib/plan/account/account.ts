import { z } from 'zod';
import { weekends } from '../time/weekend';
import { choice, flag, number } from '../words/fields';
import { fold } from '../words/fold';
import { requiredText, text } from '../words/text';
import { themes } from '../words/words';
import { commonPasswords } from './common-passwords';

const emailPattern =
  /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@([\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}\.)+\p{L}[\p{L}\p{M}\p{N}-]{1,62}$/u;

/** One spelling for one mailbox: NFKC, trimmed, lower case. */
export const emailSchema = z
  .string('Enter an e-mail address')
  .max(320, { error: 'Enter an e-mail address', abort: true })
  .overwrite((typed) => typed.normalize('NFKC').trim().toLowerCase())
  .max(254, { error: 'Enter an e-mail address', abort: true })
  .regex(emailPattern, 'Enter an e-mail address, like ines@example.org');

const bytes = (password: string) => new TextEncoder().encode(password).length;
const characters = (password: string) => [...password].length;

/** A password as it is checked, whatever keyboard wrote it: NFKC, at most 1,024 bytes, so that hashing stays cheap. */
const typedPassword = z
  .string('Enter a password')
  .max(1024, { error: 'Use at most 128 characters', abort: true })
  .normalize('NFKC')
  .refine((password) => bytes(password) <= 1024, { error: 'Use at most 128 characters', abort: true });

/** A new password: 15 to 128 characters, no rule of composition, nothing a guesser tries first. */
export const passwordSchema = typedPassword
  .refine((password) => !/\p{Surrogate}/u.test(password), { error: 'Some characters are broken; please type this again', abort: true })
  .refine((password) => characters(password) >= 15, {
    error: 'Use at least 15 characters: a few words in a row are easy to remember',
    abort: true,
  })
  .refine((password) => characters(password) <= 128, { error: 'Use at most 128 characters', abort: true })
  .refine((password) => !isGuessable(password), 'That is too easy to guess. Choose different words.');

/** What people put for a letter so that a word looks less like one. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const withoutDisguise = (word: string) => word.replace(/[013457@$!]/g, (sign) => disguises[sign] ?? sign);
const lettersAndDigits = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '');
const backwards = (word: string) => [...word].reverse().join('');

/** The words of an e-mail address that a guesser tries: all of it, the mailbox, its parts and the host's, without digits too, and each backwards. */
function wordsOfEmail(email: string): string[] {
  const address = fold(email);
  const [mailbox = '', host = ''] = address.split('@');
  const hostNames = host.split('.').filter((name) => name.length > 3);
  const parts = [address, mailbox, ...mailbox.split(/[^\p{L}\p{N}]+/u), ...hostNames].map(lettersAndDigits);
  const words = parts.flatMap((part) => [part, part.replace(/\p{N}/gu, ''), withoutDisguise(part)]);
  return words.flatMap((word) => [word, backwards(word)]).filter((word) => word.length > 2);
}

/**
 * True when little is left of a password once common ones, the app's name and the words of the e-mail are taken out: fewer than five
 * different characters, or letters where the e-mail was in it, since years and signs around a name are tried too.
 */
export function isGuessable(password: string, email = ''): boolean {
  const own = wordsOfEmail(email);
  const common = [...commonPasswords, 'throughline', backwards('throughline')];
  const spelling = fold(password).replace(/\s/g, '');
  return [spelling, lettersAndDigits(spelling), lettersAndDigits(withoutDisguise(spelling))].some((each) => {
    const withoutCommon = without(each, common);
    const rest = without(each, [...own, ...common]);
    const isOwnIn = rest !== withoutCommon;
    return new Set(isOwnIn ? rest.replace(/[^\p{L}]/gu, '') : rest).size < 5;
  });
}

/** Longest first, so that a short word does not cut a long one. */
const without = (text: string, words: readonly string[]) =>
  words.toSorted((one, other) => other.length - one.length).reduce((left, word) => left.replaceAll(word, ''), text);

/** True for a zone of the IANA list, such as Europe/Lisbon; not for an offset. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,63}$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

export const timeZoneSchema = z.string('Choose a time zone').refine(isTimeZone, 'Choose a time zone');

const weekStart = z.literal([0, 1, 6, '0', '1', '6'], 'Choose a day').transform((day) => Number(day) as 0 | 1 | 6);

export const nameSchema = requiredText(80, 'Enter your name');

export const signUpSchema = z
  .strictObject({
    name: nameSchema,
    email: emailSchema,
    password: passwordSchema,
    /** The browser sends it without asking, so a wrong value is no reason to refuse. */
    timeZone: timeZoneSchema.catch('UTC'),
    /** The one-time word of an invitation. */
    invitation: text(200).default(''),
  })
  .refine(({ email, password }) => !isGuessable(password, email), {
    path: ['password'],
    error: 'That is too close to your e-mail address; choose words of your own',
    when: ({ issues }) => issues.length === 0,
  });

export const signInSchema = z.strictObject({ email: emailSchema, password: typedPassword });

export const settingsSchema = z.strictObject({
  name: nameSchema,
  timeZone: timeZoneSchema,
  weekStart,
  /** Follow-ups at a target organization are counted in days outside it. */
  weekend: choice(weekends).default('67'),
  theme: choice(themes),
  /** Minutes a week for people, the budget of the capacity guard. */
  weeklyMinutes: number({ min: 0, max: 2000, whole: true, says: 'Enter a number of minutes' }),
  /** Whether a key alone does something; Ctrl K does either way. */
  shortcuts: flag,
});

/** The theme alone, as the search changes it. */
export const themeSchema = settingsSchema.pick({ theme: true });

/** Where to sign in, the zone of the browser, for an account that is made on the way back, and the page to come back to. */
export const providerSchema = z.strictObject({ provider: text(20), timeZone: timeZoneSchema.catch('UTC'), to: text(8000).default('') });

/** `current` is empty for an account that has no password yet. The action, which knows the e-mail, also asks `isGuessable`. */
export const changePasswordSchema = z.strictObject({ current: typedPassword, password: passwordSchema });

export const resetPasswordSchema = z.strictObject({ token: text(200).min(1, 'This link is incomplete'), password: passwordSchema });

/** Where a link for a new password is sent. */
export const forgotPasswordSchema = z.strictObject({ email: emailSchema });

/** The e-mail typed out, so that it is meant, and the password (empty for an account that has none), so that it is theirs to delete. */
export const deleteAccountSchema = z.strictObject({ email: emailSchema, password: typedPassword });

export type SignUpDraft = z.input<typeof signUpSchema>;
export type SettingsDraft = z.input<typeof settingsSchema>;
export type ChangePasswordDraft = z.input<typeof changePasswordSchema>;
export type ForgotPasswordDraft = z.input<typeof forgotPasswordSchema>;
export type ResetPasswordDraft = z.input<typeof resetPasswordSchema>;
export type DeleteAccountDraft = z.input<typeof deleteAccountSchema>;
