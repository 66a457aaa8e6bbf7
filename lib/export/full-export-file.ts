import { z } from 'zod';

/** The name a file of everything begins with, so that it is known again. */
export const fullExportFormat = 'throughline';
/** 1: a conversation named its one person itself. 2: `interaction_people` says who was there. */
export const fullExportVersion = 2;

/** A file of everything: see docs/export.md. Its settings and rows are checked one by one, by the rules of their forms. */
export const fullExportSchema = z.strictObject({
  format: z.literal(fullExportFormat),
  version: z.literal([1, fullExportVersion]),
  exportedAt: z.iso.datetime(),
  account: z.object({ currentPlanId: z.string().max(64).nullable() }).catchall(z.unknown()),
  tables: z.record(z.string().max(64), z.array(z.record(z.string().max(64), z.unknown())).max(500_000)),
});

export type FullExport = z.output<typeof fullExportSchema>;

/** True for bytes that look like such a file, whatever it is called. */
export const looksLikeFullExport = (bytes: Uint8Array) =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"throughline"/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
