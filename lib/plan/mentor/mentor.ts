import { z } from 'zod';
import { someoneFields } from '../people/someone';
import { choice, idSchema, optionalDay, optionalNumber, rowFields } from '../words/fields';
import { optionalText, requiredText } from '../words/text';
import { type MentorCriterion, type MentorStage, mentorCriteria, mentorStages } from '../words/words';

/** Someone considered as a mentor for a plan: one of the people, or a new name. */
export const mentorSchema = z.strictObject({ ...someoneFields }).refine((mentor) => Boolean(mentor.personId || mentor.newPersonName), {
  path: ['personId'],
  error: 'Choose or name a person',
  when: ({ value }) => value instanceof Object,
});

/** A rating from 1 to 5 with a sentence of evidence, or null with what is still to find out. */
export const ratingSchema = z
  .strictObject({
    mentorId: idSchema,
    criterion: choice(mentorCriteria),
    rating: optionalNumber({ min: 1, max: 5, whole: true, says: 'Enter a number from 1 to 5' }),
    evidence: optionalText(1000),
  })
  .refine(({ rating, evidence }) => rating === null || Boolean(evidence), {
    path: ['evidence'],
    error: 'Enter what you saw or heard',
    when: ({ value }) => value instanceof Object,
  });

const everyDays = optionalNumber({ min: 1, max: 365, whole: true, says: 'Enter a number of days' });

/** The next stage, with the text its guard asks for. */
export const mentorMoveSchema = z.strictObject({
  id: idSchema,
  to: choice(mentorStages),
  /** Why the ask goes ahead before the relationship has been warmed up. */
  overrideReason: optionalText(500),
  agreement: optionalText(2000),
  meetsEveryDays: everyDays,
  agreedUntil: optionalDay,
  endingNote: optionalText(2000),
});

/** The new text of the agreement. */
export const agreementSchema = z.strictObject({
  ...rowFields,
  id: idSchema,
  agreement: requiredText(2000, 'Enter what you both agreed'),
  meetsEveryDays: everyDays,
  agreedUntil: optionalDay,
});

/** How it ended, written afterwards. */
export const endingSchema = z.strictObject({ ...rowFields, id: idSchema, endingNote: requiredText(2000, 'Enter how it ended') });

export type AgreementDraft = z.input<typeof agreementSchema>;
export type EndingDraft = z.input<typeof endingSchema>;
export type MentorDraft = z.input<typeof mentorSchema>;
export type RatingDraft = z.input<typeof ratingSchema>;
export type RatingValues = z.output<typeof ratingSchema>;
export type MentorMoveDraft = z.input<typeof mentorMoveSchema>;
export type MentorMoveValues = z.output<typeof mentorMoveSchema>;

/** 1 to 5; null is not known. */
export type Ratings = Record<MentorCriterion, number | null>;

/** The ratings of a candidate with their evidence, or what is still to find out. */
export type Known = Record<MentorCriterion, { rating: number | null; evidence: string }>;

/** The ratings without their evidence. */
export const ratingsOf = (known: Known): Ratings =>
  Object.fromEntries(mentorCriteria.map((criterion) => [criterion, known[criterion].rating])) as Ratings;

/** True from the agreement until the mentoring ends. */
export const isMentoring = (stage: MentorStage) => stage === 'accepted_trial' || stage === 'agreed' || stage === 'active';

/** Whether someone was a mentor, and is no more. */
export const hasEnded = (stage: MentorStage) => stage === 'completed' || stage === 'ended';

/** True while the person may still become a mentor; others are not compared. */
export const isBeingChosen = (stage: MentorStage) => ['identified', 'researching', 'warming_up', 'asked'].includes(stage);

/** Stages after which no one is a mentor or may become one, for now. */
export const closedStages = [
  'declined',
  'no_answer',
  'completed',
  'ended',
  'parked',
  'role_model',
] as const satisfies readonly MentorStage[];

/** True for a former mentor, and for a candidate who declined or was set aside. */
export const isClosed = (stage: MentorStage) => (closedStages as readonly MentorStage[]).includes(stage);

/** How much each criterion weighs; together 1. */
export const mentorWeights: Record<MentorCriterion, number> = {
  values: 0.3,
  experience: 0.25,
  insight: 0.25,
  availability: 0.15,
  rapport: 0.05,
};

/** What cannot be made up for by the others. */
export const gateCriteria = ['values', 'experience', 'insight'] as const satisfies readonly MentorCriterion[];

type MentorFit = {
  /** 0 to 100 over the known criteria; null when none is known. */
  score: number | null;
  /** The weight of the known criteria, 0 to 1. */
  coverage: number;
  /** Essential criteria rated 1 or 2; while there is one, the score means nothing. */
  gates: (typeof gateCriteria)[number][];
};

/** A weighted mean of the ratings that are known. Unknown stays unknown: it neither helps nor harms. */
export function mentorFit(ratings: Ratings): MentorFit {
  let coverage = 0;
  let weighted = 0;
  for (const criterion of mentorCriteria) {
    const rating = ratings[criterion];
    if (rating === null) continue;
    coverage += mentorWeights[criterion];
    weighted += (mentorWeights[criterion] * (rating - 1)) / 4;
  }
  const isLow = (rating: number | null) => rating !== null && rating <= 2;
  return {
    score: coverage === 0 ? null : (weighted / coverage) * 100,
    coverage,
    gates: gateCriteria.filter((criterion) => isLow(ratings[criterion])),
  };
}
