import { z } from 'zod';
import { daySchema, daysInOrder, idSchema, rowFields } from './fields';
import { capital } from './say';
import { optionalText, requiredText, text } from './text';

export const planSchema = z
  .strictObject({
    ...rowFields,
    /** Short, for the rail: "Product in energy". */
    name: requiredText(60, 'Give the plan a short name'),
    objective: requiredText(300, 'Say where you want to go').overwrite(capital),
    reasons: optionalText(2000),
    values: optionalText(2000),
    startsOn: daySchema,
    endsOn: daySchema,
  })
  .refine(...daysInOrder('startsOn', 'endsOn', (start) => `Enter a day after ${start}, the start date`, true));

export type PlanDraft = z.input<typeof planSchema>;

/** A plan is removed by writing its name. */
export const removePlanSchema = z.strictObject({ id: idSchema, name: text(60) });

export type RemovePlanDraft = z.input<typeof removePlanSchema>;
