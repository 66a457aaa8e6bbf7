import { z } from 'zod';
import { requiredText } from '../words/text';

/** Intake tokens of one account. */
export const MAX_INTAKE_TOKENS = 10;

/** What one token may hand in within an hour. */
export const INTAKE_PER_HOUR = 60;

/** Days around today whose events are read from a calendar. */
export const CALENDAR_DAYS = { past: 120, future: 30 } as const;

export const intakeTokenSchema = z.strictObject({ name: requiredText(60, 'Enter a name, such as the program that will use it') });
export type IntakeTokenDraft = z.input<typeof intakeTokenSchema>;
