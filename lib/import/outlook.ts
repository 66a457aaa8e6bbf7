import { limits } from './limits';
import type { PersonField } from './person';
import type { Recognise } from './table-format';

// No "title": there it is the honorific, and the job is "job title".
const plain = new Map<string, PersonField>([
  ['first name', 'given'],
  ['middle name', 'middle'],
  ['last name', 'family'],
  ['suffix', 'suffix'],
  ['nickname', 'nickname'],
  ['job title', 'position'],
  ['company', 'organization'],
  ['birthday', 'birthday'],
  ['notes', 'notes'],
  ['categories', 'tags'],
  ['web page', 'url'],
  ['personal web page', 'url'],
]);

const numbered: readonly (readonly [header: RegExp, field: PersonField])[] = [
  [/^e-mail( \d+)? address$/, 'email'],
  [/(^| )phone( \d+)?$/, 'phone'],
];

const fieldOf = (name: string) => plain.get(name) ?? numbered.find(([header]) => header.test(name))?.[1] ?? null;

/** Outlook's address book, from the web or the desk. */
export const outlook: Recognise = (names) => {
  const fields = names.map(fieldOf);
  if (!names.includes('e-mail address') || !fields.includes('given') || !fields.includes('family')) return null;
  return {
    kind: 'outlook',
    fields,
    dateOrder: 'mdy',
    maxColumns: limits.columnsOfAddressBooks,
    valuesOf: (cell, field) => (field === 'tags' ? cell.split(';') : [cell]),
  };
};
