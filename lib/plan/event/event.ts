import { z } from 'zod';
import { MAX_LINE } from '../line/max-line';
import { peopleNamed } from '../people/people-named';
import { timeField } from '../step/time-field';
import { choice, daySchema, idSchema, optionalNumber, rowFields } from '../words/fields';
import { optionalText, requiredText } from '../words/text';

/** Somewhere to meet several people on one day. */
export const eventSchema = z.strictObject({
  ...rowFields,
  planId: idSchema,
  title: requiredText(200, 'Enter what it is'),
  place: optionalText(200),
  happensOn: daySchema,
  atTime: timeField,
  cost: optionalNumber({ min: 0, max: 1e6 }),
  intent: optionalText(500),
  wanted: optionalNumber({ min: 1, max: 100, whole: true }),
  /** Whom to meet. */
  people: peopleNamed({ min: 0 }).default([]),
});

/** Who was met, in one line: a name or several, then what was said. */
export const captureSchema = z.strictObject({ id: idSchema, line: requiredText(MAX_LINE, 'Enter a name') });

/** Whether the owner would go there again. */
export const goAgainSchema = z.strictObject({ id: idSchema, goAgain: choice(['yes', 'no']) });

/** What follows up on someone who was met. */
export const followUps = ['thank', 'send'] as const;
export type FollowUp = (typeof followUps)[number];
export const followUpSchema = z.strictObject({ id: idSchema, followUp: choice(followUps) });

export type EventDraft = z.input<typeof eventSchema>;
export type EventValues = z.output<typeof eventSchema>;
export type CaptureDraft = z.input<typeof captureSchema>;
export type GoAgainDraft = z.input<typeof goAgainSchema>;
export type FollowUpDraft = z.input<typeof followUpSchema>;
