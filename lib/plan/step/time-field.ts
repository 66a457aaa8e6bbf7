import { z } from 'zod';

/** `HH:MM` in the owner's zone, '' for the whole day. */
export const timeField = z
  .string('Enter a time')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^$/, 'Enter a time, like 09:30')
  .default('');
