import { z } from 'zod';
import { daySchema, idSchema, number } from './fields';

/** The number of a goal that is counted by hand, on a day. */
export const measurementSchema = z.strictObject({ goalId: idSchema, measuredOn: daySchema, value: number() });

export type MeasurementDraft = z.input<typeof measurementSchema>;
export type MeasurementValues = z.output<typeof measurementSchema>;
