import { z } from 'zod';
import { optionalId } from '../words/fields';
import { optionalText } from '../words/text';

/** As many people as one conversation has, and as many others as a step. */
export const MAX_PEOPLE = 20;

const namedPerson = z.strictObject({ id: optionalId, name: optionalText(200) });

/** The people of a conversation or step: each is chosen, or named and new. Empty entries are left out. @param min how many it takes */
export const peopleNamed = ({ min }: { min: 0 | 1 }) =>
  z.array(namedPerson, 'Choose or name a person').transform((entries, context) => {
    const named = entries.filter(({ id, name }) => id !== null || name !== '');
    if (named.length < min) context.addIssue({ code: 'custom', message: 'Choose or name a person' });
    if (named.length > MAX_PEOPLE) context.addIssue({ code: 'custom', message: `Name at most ${MAX_PEOPLE} people` });
    return named;
  });

export type PersonNamed = z.input<typeof namedPerson>;
