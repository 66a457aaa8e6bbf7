import { z } from 'zod';
import { idSchema, optionalId } from '../words/fields';

const someIds = z.array(idSchema).max(500, 'Choose at most 500').default([]);

/** What goes from one plan into a goal of another: people as key connections, and open steps. */
export const carryOverSchema = z
  .strictObject({
    /** The plan they come from. */
    planId: idSchema,
    goalId: optionalId,
    personIds: someIds,
    stepIds: someIds,
  })
  .refine(({ goalId }) => goalId !== null, { path: ['goalId'], error: 'Choose a goal' })
  .refine(({ personIds, stepIds }) => personIds.length + stepIds.length > 0, {
    path: ['root'],
    error: 'Choose someone or a step',
  });

export type CarryOverDraft = z.input<typeof carryOverSchema>;
export type CarryOverValues = z.output<typeof carryOverSchema>;
