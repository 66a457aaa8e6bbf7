import { z } from 'zod';
import { storedMappingSchema } from '@/lib/import/preview/answers';
import { eventSchema } from '@/lib/plan/event/event';
import { feedSchema } from '@/lib/plan/feed/feed';
import { goalSchema, MAX_QUESTIONS } from '@/lib/plan/goal/goal';
import { goalChangeSchema } from '@/lib/plan/goal/goal-change';
import { keyConnectionSchema } from '@/lib/plan/goal/key-connection';
import { measurementSchema } from '@/lib/plan/goal/measurement';
import { introductionSchema } from '@/lib/plan/introduction/introduction';
import { mentorMoveSchema, ratingSchema } from '@/lib/plan/mentor/mentor';
import { organizationSchema } from '@/lib/plan/organization/organization';
import { detailSchemas } from '@/lib/plan/people/contact-details';
import { savedViewSchema } from '@/lib/plan/people/people-filter';
import { personSchema } from '@/lib/plan/people/person';
import { tagSchema } from '@/lib/plan/people/tags';
import { planSchema } from '@/lib/plan/plans/plan';
import { pauseSchema } from '@/lib/plan/review/pause';
import { reserveSchema } from '@/lib/plan/review/reserve-choice';
import { reviewSchema } from '@/lib/plan/review/weekly-review';
import { previewSchema } from '@/lib/plan/sharing/share';
import { answerSchema, feedbackSchema } from '@/lib/plan/step/feedback';
import { logSchema } from '@/lib/plan/step/interaction';
import { outcomeSchema, reportSchema } from '@/lib/plan/step/outcome';
import { stepSchema } from '@/lib/plan/step/step';
import { requiredText, text } from '@/lib/plan/words/text';

export type Row = Record<string, unknown>;

/** The rules of a noun's rows: those of its form and of other forms that write to the same table. */
type RowRules = {
  schema: z.ZodObject | ((row: Row) => z.ZodObject);
  /** The row as its form would send it, where the two differ. */
  draft?: (row: Row) => Row;
  /** Columns that another form writes. */
  more?: z.ZodRawShape;
};

const questionsFor = (count: number) => Array.from({ length: Math.min(count, MAX_QUESTIONS) }, (_, at) => `Question ${at + 1}`);

const orEmpty = (field: z.ZodType) => z.union([z.literal(''), field]);

/** By the table's name. A table that is not named here, and a column no form writes, follow the column's own kind alone. */
export const rowRules: Readonly<Record<string, RowRules>> = {
  plans: { schema: planSchema, more: { report: z.string().max(200_000) } },
  pauses: { schema: pauseSchema },
  reviews: {
    schema: reviewSchema.pick({ planId: true, weekOn: true, win: true, obstacle: true, learned: true }),
    // To the last byte, as the fingerprint needs.
    more: { snapshot: z.string().max(200_000), confidence: z.string().max(20_000) },
  },
  reserves: { schema: reserveSchema },
  goals: {
    schema: goalSchema,
    // The questions of a learning goal are stored in rows of their own.
    draft: (row) => ({ ...row, questions: row.kind === 'learning' ? questionsFor(Number(row.target)) : [] }),
  },
  goal_questions: { schema: z.strictObject({ question: requiredText(300, 'Enter the question'), answer: text(1000) }) },
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
  feeds: { schema: feedSchema },
  steps: { schema: stepSchema },
  events: { schema: eventSchema },
  // Who was there is stored in rows of its own.
  interactions: { schema: logSchema, draft: (row) => ({ ...row, people: [{ id: 'someone' }] }) },
  introductions: { schema: introductionSchema },
  outcomes: { schema: outcomeSchema, more: { report: orEmpty(reportSchema.shape.report) } },
  feedback: {
    schema: feedbackSchema,
    // Feedback left through a link comes from its reader and names no one else.
    draft: (row) => ({ ...row, personId: row.personId ?? row.shareId }),
    more: { answer: orEmpty(answerSchema.shape.answer) },
  },
  mentors: { schema: mentorMoveSchema, draft: (row) => ({ ...row, to: row.stage }) },
  mentor_ratings: { schema: ratingSchema },
  mentor_stage_changes: { schema: z.strictObject({ reason: mentorMoveSchema.shape.overrideReason }) },
};
