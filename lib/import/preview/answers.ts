import { z } from 'zod';
import { choice, idSchema, optionalChoice } from '@/lib/plan/words/fields';
import { text } from '@/lib/plan/words/text';
import { type Encoding, encodings } from '../files/decode';
import { limits } from '../files/limits';
import { type Mapping, namingFields, noNames, type PersonField, personFields } from '../person/person';
import { importDecisions } from './preview';

/** The planner's decision about one row: null for the default. */
export const decisionSchema = z.strictObject({ id: idSchema, decision: optionalChoice(importDecisions) });

/** The field of each column in their order, joined by commas; '' for a column that is not read. */
export const mappingSchema = z.strictObject({ id: idSchema, fields: text(5000) });

/** A saved mapping: the headers and the field of each column, both as JSON. */
export const storedMappingSchema = z.strictObject({
  header: storedAs(z.array(z.string())),
  mapping: storedAs(z.record(z.string(), z.enum(personFields))),
});

function storedAs(schema: z.ZodType) {
  const longest = limits.columns * limits.line;
  return text(longest).refine((json) => {
    try {
      return schema.safeParse(JSON.parse(json)).success;
    } catch {
      return false;
    }
  }, 'Name the columns again');
}

/** How to read a table differently. */
export const readingSchema = z.strictObject({
  id: idSchema,
  encoding: choice(Object.keys(encodings) as [Encoding, ...Encoding[]]),
  dateOrder: optionalChoice(['dmy', 'mdy']),
});

export type ReadingDraft = z.input<typeof readingSchema>;
export type MappingDraft = z.input<typeof mappingSchema>;
export type DecisionDraft = z.input<typeof decisionSchema>;

/** The mapping chosen for these headers, or what is still missing. */
export function mappingOf(headers: readonly string[], fields: string): { mapping: Mapping } | { problem: string } {
  const chosen = fields.split(',');
  const isField = (field: string | undefined): field is PersonField => personFields.includes(field as PersonField);
  const pairs = headers.flatMap((header, at) => {
    const field = chosen[at];
    return isField(field) ? [[header, field] as const] : [];
  });
  if (!pairs.some(([, field]) => namingFields.includes(field))) return { problem: noNames };
  // Built from pairs, because a column may be named __proto__.
  return { mapping: Object.fromEntries(pairs) };
}
