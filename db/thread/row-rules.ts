import { z } from 'zod';
import { storedMappingSchema } from '@/lib/import/answers';
import { detailSchemas } from '@/lib/plan/contact-details';
import { answerSchema, feedbackSchema } from '@/lib/plan/feedback';
import { goalSchema } from '@/lib/plan/goal';
import { goalChangeSchema } from '@/lib/plan/goal-change';
import { logSchema } from '@/lib/plan/interaction';
import { keyConnectionSchema } from '@/lib/plan/key-connection';
import { measurementSchema } from '@/lib/plan/measurement';
import { mentorMoveSchema, ratingSchema } from '@/lib/plan/mentor';
import { organizationSchema } from '@/lib/plan/organization';
import { outcomeSchema, reportSchema } from '@/lib/plan/outcome';
import { pauseSchema } from '@/lib/plan/pause';
import { savedViewSchema } from '@/lib/plan/people-filter';
import { personSchema, tagSchema } from '@/lib/plan/person';
import { planSchema } from '@/lib/plan/plan';
import { previewSchema } from '@/lib/plan/share';
import { stepSchema } from '@/lib/plan/step';
import { text } from '@/lib/plan/text';

export type Row = Record<string, unknown>;

/** The rules of a noun's rows: those of its form, and of other forms that write into the same table. */
type RowRules = {
  schema: z.ZodObject | ((row: Row) => z.ZodObject);
  /** The row as its form would send it, where the two differ in more than what the form lacks. */
  draft?: (row: Row) => Row;
  /** Columns that another form writes. */
  more?: z.ZodRawShape;
};

const orEmpty = (field: z.ZodType) => z.union([z.literal(''), field]);

/** By the table's name. A table that is not named here, and a column no form writes, follow the column's own kind alone. */
export const rowRules: Readonly<Record<string, RowRules>> = {
  plans: { schema: planSchema },
  pauses: { schema: pauseSchema },
  goals: { schema: goalSchema },
  goal_changes: { schema: goalChangeSchema },
  measurements: { schema: measurementSchema },
  organizations: { schema: organizationSchema },
  people: { schema: personSchema, more: { linkedinSlug: text(500) } },
  contact_details: { schema: (row) => z.strictObject({ value: detailSchemas[row.kind as keyof typeof detailSchemas], label: text(200) }) },
  affiliations: { schema: z.strictObject({ position: personSchema.shape.position }) },
  tags: { schema: z.strictObject({ tag: tagSchema }) },
  saved_views: { schema: savedViewSchema },
  import_mappings: { schema: storedMappingSchema },
  key_connections: { schema: keyConnectionSchema },
  shares: { schema: previewSchema },
  steps: { schema: stepSchema },
  interactions: { schema: logSchema },
  outcomes: { schema: outcomeSchema, more: { report: orEmpty(reportSchema.shape.report) } },
  feedback: {
    schema: feedbackSchema,
    // What was left through a share is from whoever holds it, and names nobody else.
    draft: (row) => ({ ...row, personId: row.personId ?? row.shareId }),
    more: { answer: orEmpty(answerSchema.shape.answer) },
  },
  mentors: { schema: mentorMoveSchema, draft: (row) => ({ ...row, to: row.stage }) },
  mentor_ratings: { schema: ratingSchema },
  mentor_stage_changes: { schema: z.strictObject({ reason: mentorMoveSchema.shape.overrideReason }) },
};
