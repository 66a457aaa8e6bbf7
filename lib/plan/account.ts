import { z } from 'zod';
import { themes } from './words';

/** Folded (NFKC), trimmed, lower-cased: one address has one spelling. */
export const emailSchema = z
  .string('Give an e-mail address')
  .max(254, 'An e-mail address has at most 254 characters')
  .transform((typed) => typed.normalize('NFKC').trim().toLowerCase())
  .pipe(z.email('This is no e-mail address: it looks like “name@example.org”'));

export const passwordSchema = z
  .string('Give a password')
  .min(15, 'Use at least 15 characters: a few words in a row are easy to keep')
  .max(128, 'Use at most 128 characters')
  .refine((password) => new TextEncoder().encode(password).length <= 1024, 'This password is too long')
  .refine((password) => !isCommon(password), 'This password is on every list of common ones. Choose words only you would put together');

/** Ones that lists of leaked passwords begin with, at the length we ask for; the rest repeat themselves or count. */
const common = ['passwordpassword', 'qwertyuiopasdfgh', 'iloveyouiloveyou', 'throughlinethroughline', 'correcthorsebatterystaple'];
const keyboard = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789012345678901234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  '9876543210987654321098765432109',
];

function isCommon(password: string): boolean {
  const folded = password.toLowerCase().replace(/[\s._-]/g, '');
  return (
    common.some((each) => folded.startsWith(each)) || keyboard.some((row) => row.includes(folded)) || /^(.{1,8}?)\1+.{0,8}$/.test(folded)
  );
}

const name = z.string('Say what you are called').trim().min(1, 'Say what you are called').max(80, 'Use at most 80 characters');

export const timeZoneSchema = z.string().max(60).refine(isTimeZone, 'Choose a time zone from the list');

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

export const signUpSchema = z
  .strictObject({ name, email: emailSchema, password: passwordSchema, timeZone: timeZoneSchema, invitation: z.string().max(100) })
  .refine(
    ({ email, password }) => !password.toLowerCase().includes(email.split('@')[0] ?? email) || (email.split('@')[0] ?? '').length < 4,
    {
      path: ['password'],
      message: 'Leave your e-mail address out of your password',
    },
  );
export type SignUpDraft = z.input<typeof signUpSchema>;

export const settingsSchema = z.strictObject({
  name,
  timeZone: timeZoneSchema,
  weekStart: z.coerce.number().pipe(z.union([z.literal(0), z.literal(1), z.literal(6)])),
  theme: z.enum(themes),
  weeklyMinutes: z.coerce
    .number('Give the minutes')
    .int('Give whole minutes')
    .min(0, 'Give 0 or more')
    .max(2000, 'A week of talk is at most 2000 minutes here'),
});
export type SettingsDraft = z.input<typeof settingsSchema>;

export const changePasswordSchema = z.strictObject({ current: z.string().max(1024), password: passwordSchema });
export type ChangePasswordDraft = z.input<typeof changePasswordSchema>;

export const deleteAccountSchema = z.strictObject({ password: z.string().max(1024) });
