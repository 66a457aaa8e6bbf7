import { z } from 'zod';

/** The first name in a full export, by which it is recognized. */
export const fullExportFormat = 'throughline';
/** 1: a conversation had a single person. 2: `interaction_people` lists who was there. */
export const fullExportVersion = 2;

/** A full export: see docs/export.md. Its settings and rows are checked one by one with the schemas of their forms. */
export const fullExportSchema = z.strictObject({
  format: z.literal(fullExportFormat),
  version: z.literal([1, fullExportVersion]),
  exportedAt: z.iso.datetime(),
  account: z.object({ currentPlanId: z.string().max(64).nullable() }).catchall(z.unknown()),
  tables: z.record(z.string().max(64), z.array(z.record(z.string().max(64), z.unknown())).max(500_000)),
});

export type FullExport = z.output<typeof fullExportSchema>;

/** True for bytes that look like a full export, whatever the file name. */
export const looksLikeFullExport = (bytes: Uint8Array) =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"throughline"/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
