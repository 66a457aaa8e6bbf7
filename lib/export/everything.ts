import { z } from 'zod';

/** The name a file of everything begins with, so that it is known again. */
export const everythingFormat = 'throughline';
export const everythingVersion = 1;

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A file of everything: see docs/export.md. Whether its rows fit is checked row by row, against the tables themselves. */
export const everythingSchema = z.strictObject({
  format: z.literal(everythingFormat),
  version: z.literal(everythingVersion),
  exportedAt: z.iso.datetime(),
  account: z.strictObject({
    name: z.string().max(200),
    timeZone: z.string().max(100),
    weekStart: z.literal([0, 1, 6]),
    theme: z.enum(['system', 'light', 'dark']),
    weeklyMinutes: z.number().int().min(0).max(2000),
    shortcuts: z.boolean().default(true),
    currentPlanId: z.string().max(64).nullable(),
  }),
  tables: z.record(z.string().max(64), z.array(z.record(z.string().max(64), cell)).max(500_000)),
});

export type Everything = z.output<typeof everythingSchema>;

/** True for bytes that look like such a file, whatever it is called. */
export const looksLikeEverything = (bytes: Uint8Array) =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"throughline"/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
