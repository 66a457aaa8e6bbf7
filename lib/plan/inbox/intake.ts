import { z } from 'zod';
import { emailSchema } from '../account/account';
import { requiredText } from '../words/text';

/** Intake tokens of one account. */
export const MAX_INTAKE_TOKENS = 10;

/** The owner's e-mail addresses besides the account's. */
export const MAX_OWN_ADDRESSES = 20;

/** What one token may hand in within an hour. */
export const INTAKE_PER_HOUR = 60;

/** Days around today whose events are read from a calendar. */
export const CALENDAR_DAYS = { past: 120, future: 30 } as const;

export const intakeTokenSchema = z.strictObject({ name: requiredText(60, 'Enter a name, such as the program that will use it') });
export type IntakeTokenDraft = z.input<typeof intakeTokenSchema>;

export const ownAddressSchema = z.strictObject({ email: emailSchema });
export type OwnAddressDraft = z.input<typeof ownAddressSchema>;

/** Calendars of one account that are read by their address. */
export const MAX_CALENDARS = 5;

/** Milliseconds between two readings of one calendar. */
export const CALENDAR_EVERY_MS = 60 * 60_000;

export const calendarSchema = z.strictObject({
  name: requiredText(60, 'Enter a name'),
  url: requiredText(2000, 'Enter the address of the calendar')
    .transform((typed) => typed.replace(/^webcals?:\/\//i, 'https://'))
    .refine((address) => URL.canParse(address) && new URL(address).protocol === 'https:', 'Enter an address that begins with https://'),
});
export type CalendarDraft = z.input<typeof calendarSchema>;
