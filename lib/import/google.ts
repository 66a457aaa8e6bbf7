import { starTag } from '@/lib/plan/star';
import { limits } from './limits';
import type { PersonField } from './person';
import type { Recognise } from './table-format';

// The header since 2024, and the one before it.
const plain = new Map<string, PersonField>([
  ['first name', 'given'],
  ['given name', 'given'],
  ['middle name', 'middle'],
  ['additional name', 'middle'],
  ['last name', 'family'],
  ['family name', 'family'],
  ['name suffix', 'suffix'],
  ['nickname', 'nickname'],
  ['name', 'display'],
  ['organization name', 'organization'],
  ['organization title', 'position'],
  ['birthday', 'birthday'],
  ['notes', 'notes'],
  ['labels', 'tags'],
  ['group membership', 'tags'],
]);

const numbered: readonly (readonly [header: RegExp, field: PersonField])[] = [
  [/^e-mail \d+ - value$/, 'email'],
  [/^phone \d+ - value$/, 'phone'],
  [/^website \d+ - value$/, 'url'],
  [/^organization \d+ - name$/, 'organization'],
  [/^organization \d+ - title$/, 'position'],
];

const fieldOf = (name: string) => plain.get(name) ?? numbered.find(([header]) => header.test(name))?.[1] ?? null;

/** Tags as Google marks them: `* ` stands before its own; "my contacts" is everybody, and a star stays one. */
const tagOf = (label: string) => {
  const own = label.trim().replace(/^\* /, '');
  return label.trim() === '* starred' ? starTag : own === 'myContacts' ? '' : own;
};

/** Google Contacts, with either header and however many numbered groups. */
export const google: Recognise = (names) => {
  const has = (...headers: string[]) => headers.every((header) => names.includes(header));
  const since2024 = has('first name', 'labels') || has('first name', 'organization name');
  if (!since2024 && !has('given name', 'group membership') && !has('given name', 'family name', 'additional name')) return null;
  return {
    kind: 'google',
    fields: names.map(fieldOf),
    dateOrder: 'mdy',
    maxColumns: limits.columnsOfAddressBooks,
    valuesOf: (cell, field) => {
      if (field === 'notes') return [cell];
      const values = cell.split(' ::: ');
      return field === 'tags' ? values.map(tagOf) : values;
    },
  };
};
