import { z } from 'zod';

import { MAX_PEOPLE, peopleNamed } from '../people/people-named';
import { tagsField } from '../people/tags';
import { choice, daySchema, flag, idSchema, number, optionalDay, optionalId, rowFields } from '../words/fields';
import { optionalText } from '../words/text';
import { interactionKinds } from '../words/words';
import { direction, introducedFields, outcomeKind } from './outcome';
import { stepKind } from './step';

/** The step that follows, in the same dialog: no title, no step. */
const nextStep = z
  .strictObject({ title: optionalText(200), kind: stepKind.default('follow_up'), dueOn: optionalDay, goalId: optionalId })
  .transform(({ title, dueOn, ...step }, context) => {
    if (!title) return null;
    if (dueOn) return { ...step, title, dueOn };
    context.addIssue({ code: 'custom', path: ['dueOn'], message: 'Choose a day for the next step' });
    return z.NEVER;
  });

/** The outcome, in the same dialog; without text there is none. */
const outcome = z
  .strictObject({
    kind: outcomeKind.default('insight'),
    direction: direction.default('received'),
    text: optionalText(1000),
    /** Which of the people it came from or went to, by their place among them. */
    from: number({ min: 0, max: MAX_PEOPLE - 1, whole: true }).default(0),
    ...introducedFields,
  })
  .transform((given) => (given.text ? given : null));

/**
 * A conversation that happened, or (`isOutreach`) words sent that wait for an answer. Days in the future are refused by the
 * action, which knows today.
 */
export const logSchema = z.strictObject({
  ...rowFields,
  /** Who was there, or of an outreach each who was written to. */
  people: peopleNamed({ min: 1 }),
  kind: choice(interactionKinds, 'Choose how you spoke'),
  line: optionalText(500),
  happenedOn: daySchema,
  isOutreach: flag,
  /** The step this conversation completes. */
  stepId: optionalId,
  /** The goal it counts for: the people become its key connections. */
  goalId: optionalId,
  /** The suggestion it confirms. */
  suggestionId: optionalId,
  /** Tags that everyone in it is given. */
  tags: tagsField,
  next: nextStep.nullable().default(null),
  outcome: outcome.nullable().default(null),
});

/** Until when the person of an outreach is out of office; without a day they are back. */
export const outOfOfficeSchema = z.strictObject({ id: idSchema, outOfOfficeUntil: optionalDay });

export type OutOfOfficeDraft = z.input<typeof outOfOfficeSchema>;
export type LogDraft = z.input<typeof logSchema>;
export type LogValues = z.output<typeof logSchema>;
