import { flag, optionalId } from '../words/fields';
import { optionalText } from '../words/text';

/** A person from the address book, or a name to create one. A name that exists creates a second person only when that is confirmed. */
export const someoneFields = { personId: optionalId, newPersonName: optionalText(200), isAnother: flag };
