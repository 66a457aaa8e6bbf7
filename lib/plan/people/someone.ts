import { flag, optionalId } from '../words/fields';
import { optionalText } from '../words/text';

/** One of one's people, or a name that becomes one: where another person has that name, only when someone else is meant. */
export const someoneFields = { personId: optionalId, newPersonName: optionalText(200), isAnother: flag };
