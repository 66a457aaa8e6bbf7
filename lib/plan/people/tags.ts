import { listOf } from '../words/fields';
import { text } from '../words/text';

export const tagSchema = text(40).min(1, 'Enter at least one letter for a tag');

/** The tags of a person, or those that a conversation gives its people. */
export const tagsField = listOf(tagSchema, { most: 30, separator: /[,;\n]/ });
