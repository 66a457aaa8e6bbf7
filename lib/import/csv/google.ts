import { severalIn, tableTagOf } from '../text/several';
import { headerName } from './header-name';
import { headingFields } from './heading-fields';
import type { Recognise } from './table-format';

const numbered = /^(?:e-mail|phone|address|organization|website|relation|event|im|custom field) \d+ - /;
/** Google repeats each address in parts. */
const isAddressPart = (name: string) => /^address \d+ - (?!formatted$)/.test(name);

/** Google Contacts, with the header since 2024 or the one before, and any number of numbered groups. */
export const google: Recognise = (header) => {
  const names = header.map(headerName);
  const has = (...headers: string[]) => headers.every((name) => names.includes(name));
  const isTheirs =
    names.some((name) => numbered.test(name)) || has('given name', 'group membership') || has('phonetic first name', 'file as', 'labels');
  if (!isTheirs) return null;
  const fields = headingFields(header);
  return {
    kind: 'google',
    fields: fields.map((field, at) => {
      const name = names[at] ?? '';
      if (isAddressPart(name)) return null;
      return /^(address|relation|event|im|custom field) \d+ - (formatted|value)$/.test(name) ? 'other' : field;
    }),
    dateOrder: 'mdy',
    // A Google label may contain a comma.
    valuesOf: (cell, field) => (field === 'tags' ? cell.split(' ::: ').map(tableTagOf) : severalIn(cell, field)),
  };
};
