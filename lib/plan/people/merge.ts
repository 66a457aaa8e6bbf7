import { z } from 'zod';
import { idSchema } from '../words/fields';
import { text } from '../words/text';
import { type MergeField, mergeFields } from './merge-fields';

/** `takes`: the fields that are taken from the one who goes, joined by commas; the others stay as the kept one has them. */
export const mergeSchema = z.strictObject({ keepId: idSchema, goneId: idSchema, takes: text(200).default('') });
export const pairSchema = z.strictObject({ firstId: idSchema, secondId: idSchema });

/** The fields of such a list; anything else in it is no field. */
export const takenFields = (takes: string): MergeField[] => mergeFields.filter((field) => takes.split(',').includes(field));
