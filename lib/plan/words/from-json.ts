import { z } from 'zod';

/** A value that is stored as JSON: text that is none, or holds something else, is an issue like any other. */
export const fromJson = <Value extends z.ZodType>(schema: Value) =>
  z
    .string()
    .transform((json, context) => {
      try {
        return JSON.parse(json) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'This is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
