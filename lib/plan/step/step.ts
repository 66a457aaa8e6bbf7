import { z } from 'zod';

import { peopleNamed } from '../people/people-named';
import type { Day } from '../time/day';
import { choice, daySchema, idSchema, optionalDay, optionalId, rowFields } from '../words/fields';
import { optionalText, requiredText } from '../words/text';
import { stepKinds } from '../words/words';
import { ifThenFields, ifThenPairs } from './if-then';
import { recurrenceField } from './recurrence/recurrence-field';
import { seriesReaches } from './recurrence/series-reach';
import { timeField } from './time-field';
import { outcomeNeedsLine, whatCameFields } from './what-came';

/** Missed steps that are listed at once; the next ones follow when these are over. */
export const MAX_MISSED = 40;

export const stepKind = choice(stepKinds, 'Choose the kind of step');
export const stepTitle = requiredText(200, 'Enter what you will do');

/** A step that an address offers; what is not valid in it is left out. */
export const offeredStep = (asked: Readonly<Record<string, unknown>>) => ({
  kind: stepKind.safeParse(asked.kind).data,
  title: stepTitle.safeParse(asked.title).data,
});

export const stepSchema = z
  .strictObject({
    ...rowFields,
    planId: idSchema,
    goalId: optionalId,
    personId: optionalId,
    /** A new person, when none was chosen. */
    newPersonName: optionalText(200),
    /** Who else it is with. */
    others: peopleNamed({ min: 0 }).default([]),
    kind: stepKind,
    title: stepTitle,
    dueOn: daySchema,
    atTime: timeField,
    place: optionalText(200),
    /** Only the owner's. */
    notes: optionalText(5000),
    recurrence: recurrenceField,
    /** What an edit of a step that repeats is about. */
    reach: choice(seriesReaches).default('this'),
    ...ifThenFields,
  })
  .superRefine((step, context) => {
    for (const [given, missing, message] of ifThenPairs)
      if (step[given] && !step[missing]) context.addIssue({ code: 'custom', path: [missing], message });
  });

export type StepDraft = z.input<typeof stepSchema>;
export type StepValues = z.output<typeof stepSchema>;

/** Marks a step as done: today, unless a day is given, with what came of it. */
export const doneSchema = z.strictObject({ id: idSchema, doneOn: optionalDay, ...whatCameFields }).refine(...outcomeNeedsLine);

/** Drops several steps at once. */
export const dropSchema = z.strictObject({ ids: z.array(idSchema).min(1, 'Choose a step').max(MAX_MISSED) });

/** Skips an occurrence of a step that repeats. */
export const skipSchema = z.strictObject({ id: idSchema, reason: optionalText(200) });

export type SkipDraft = z.input<typeof skipSchema>;
export type DoneDraft = z.input<typeof doneSchema>;

/** Why a step cannot have been done on a day: it is still to come, or before both the plan began and the step was due. Else null. */
export function doneOnProblem(doneOn: Day, { today, dueOn, planStartsOn }: { today: Day; dueOn: Day; planStartsOn: Day }): string | null {
  if (doneOn > today) return 'Choose today or an earlier day';
  return doneOn < planStartsOn && doneOn < dueOn ? 'Choose a day after the plan started' : null;
}

/** Done or let go: its day no longer moves. */
export const isOver = ({ doneOn, droppedOn }: { doneOn: Day | null; droppedOn: Day | null }) => doneOn !== null || droppedOn !== null;
