import { z } from 'zod';
import { daySchema, daysInOrder, idSchema, rowFields } from '../words/fields';
import { capitalize } from '../words/say';
import { optionalText, requiredText, text } from '../words/text';
import { planNameOf } from './plan-name';

const MAX_NAME = 60;

const fields = {
  ...rowFields,
  /** Short, for the rail: "Product in energy". */
  name: requiredText(MAX_NAME, 'Enter a short name for the plan'),
  objective: requiredText(300, 'Enter where you want to be').overwrite(capitalize),
  reasons: optionalText(2000),
  values: optionalText(2000),
  startsOn: daySchema,
  endsOn: daySchema,
};

const inOrder = daysInOrder('startsOn', 'endsOn', (start) => `Enter a day after ${start}, the start date`, true);

export const planSchema = z.strictObject(fields).refine(...inOrder);

/** A plan as its form sends it: without a name it takes one from its objective. */
export const planFormSchema = z
  .strictObject({ ...fields, name: optionalText(MAX_NAME) })
  .refine(...inOrder)
  .overwrite((plan) => ({ ...plan, name: plan.name || planNameOf(plan.objective) }));

export type PlanDraft = z.input<typeof planFormSchema>;

/** A plan is removed by writing its name. */
export const removePlanSchema = z.strictObject({ id: idSchema, name: text(MAX_NAME) });

export type RemovePlanDraft = z.input<typeof removePlanSchema>;
