import { z } from 'zod';
import { choice, daySchema, idSchema, optionalChoice, optionalId, rowFields } from '../words/fields';
import { optionalText, requiredText } from '../words/text';
import { feedbackKinds } from '../words/words';
import { stepKind, stepTitle } from './step';

const said = requiredText(2000, 'Enter the feedback');

/** Feedback the owner heard and types in. */
export const feedbackSchema = z
  .strictObject({
    ...rowFields,
    planId: idSchema,
    personId: optionalId,
    /** The author's name, when they are not in the address book. */
    fromName: optionalText(80),
    /** Null until it is sorted. */
    kind: optionalChoice(feedbackKinds),
    text: said,
    receivedOn: daySchema,
  })
  .refine((feedback) => Boolean(feedback.personId || feedback.fromName), {
    path: ['personId'],
    error: 'Choose or name who said it',
    when: ({ value }) => value instanceof Object,
  });

/** "You said, I did": what was done about it. */
export const answerSchema = z.strictObject({ id: idSchema, answer: requiredText(1000, 'Enter what you did') });

/** The feedback that was read. */
export const readFeedbackSchema = z.strictObject({ ids: z.array(idSchema).max(500) });

export const sortFeedbackSchema = z.strictObject({ id: idSchema, kind: choice(feedbackKinds, 'Choose what it is') });

/** The step that a line of feedback becomes. */
export const feedbackStepSchema = z.strictObject({ id: idSchema, title: stepTitle, kind: stepKind, dueOn: daySchema });

/** Feedback left by a guest through a share link; the same key twice is one row. */
export const guestFeedbackSchema = z.strictObject({ fromName: optionalText(80), text: said, guestKey: z.uuid() });

export type FeedbackDraft = z.input<typeof feedbackSchema>;
export type FeedbackValues = z.output<typeof feedbackSchema>;
export type AnswerDraft = z.input<typeof answerSchema>;
export type FeedbackStepDraft = z.input<typeof feedbackStepSchema>;
export type FeedbackStepValues = z.output<typeof feedbackStepSchema>;
