import type { PersonField } from '../person/person';
import { headerName } from './header-name';
import type { Recognise } from './table-format';

/** The columns of our own export, in its order. */
export const ownColumns: readonly (readonly [header: string, field: PersonField])[] = [
  ['Given name', 'given'],
  ['Family name', 'family'],
  ['Display name', 'display'],
  ['E-mails', 'email'],
  ['Phones', 'phone'],
  ['Links', 'url'],
  ['LinkedIn profile', 'linkedin'],
  ['Organization', 'organization'],
  ['Position', 'position'],
  ['Connected on', 'connectedOn'],
  ['Birthday', 'birthday'],
  ['Notes', 'notes'],
  ['Tags', 'tags'],
  ['Dates', 'dates'],
];

/** What an older Throughline did not write. */
const addedLater: readonly PersonField[] = ['dates'];

const fieldsByName = new Map(ownColumns.map(([header, field]) => [header.toLowerCase(), field]));

/** A spreadsheet runs a cell that starts like this, also with full-width characters. Leading apostrophes are included, so that one can be added and removed. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** The cell, made harmless for spreadsheets. */
export const guardFormula = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

const unguardFormula = (cell: string) => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/** Several values of one cell are written on separate lines, since no value contains a newline. */
export const valueSeparator = '\n';

/** Our own export, in any order of columns. */
export const throughline: Recognise = (header) => {
  const fields = header.map((cell) => fieldsByName.get(headerName(cell)) ?? null);
  if (!ownColumns.every(([, field]) => fields.includes(field) || addedLater.includes(field))) return null;
  return {
    kind: 'throughline',
    fields,
    dateOrder: 'mdy',
    valuesOf: (cell, field) => (field === 'notes' ? [unguardFormula(cell)] : unguardFormula(cell).split(valueSeparator)),
  };
};
