import { z } from 'zod';

import { choice, daySchema, flag, optionalDay, optionalId, rowFields } from '../words/fields';
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

/** What came of it, in the same dialog: no text, no outcome. */
const outcome = z
  .strictObject({
    kind: outcomeKind.default('insight'),
    direction: direction.default('received'),
    text: optionalText(1000),
    ...introducedFields,
  })
  .transform((given) => (given.text ? given : null));

/**
 * A conversation that happened, or (`isOutreach`) words sent that wait for an answer. Days in the future are refused by the
 * action, which knows today.
 */
export const logSchema = z
  .strictObject({
    ...rowFields,
    personId: optionalId,
    newPersonName: optionalText(200),
    kind: choice(interactionKinds, 'Choose how you spoke'),
    line: optionalText(500),
    happenedOn: daySchema,
    isOutreach: flag,
    /** The step this conversation completes. */
    stepId: optionalId,
    /** The goal it counts for: the person becomes one of its key connections. */
    goalId: optionalId,
    next: nextStep.nullable().default(null),
    outcome: outcome.nullable().default(null),
  })
  .refine((log) => Boolean(log.personId || log.newPersonName), {
    path: ['personId'],
    error: 'Choose or name a person',
    when: ({ value }) => value instanceof Object,
  });

export type LogDraft = z.input<typeof logSchema>;
export type LogValues = z.output<typeof logSchema>;
