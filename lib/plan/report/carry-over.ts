import { z } from 'zod';
import { flag, idSchema, optionalId } from '../words/fields';

/** Boxes by id; what is left are the ids whose box is ticked. */
const tickedIds = z
  .record(idSchema, flag)
  .default({})
  .transform((boxes) => Object.keys(boxes).filter((id) => boxes[id]));

/** What goes from one plan into a goal of another: people as key connections, and open steps. */
export const carryOverSchema = z
  .strictObject({
    /** The plan they come from. */
    planId: idSchema,
    goalId: optionalId,
    people: tickedIds,
    steps: tickedIds,
  })
  .refine(({ goalId }) => goalId !== null, { path: ['goalId'], error: 'Choose a goal' })
  .refine(({ people, steps }) => people.length + steps.length > 0, {
    path: ['root'],
    error: 'Choose someone or a step',
  });

export type CarryOverDraft = z.input<typeof carryOverSchema>;
export type CarryOverValues = z.output<typeof carryOverSchema>;
