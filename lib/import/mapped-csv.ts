import { google } from './google';
import { columnNames, headerName } from './header-name';
import { limits } from './limits';
import { linkedinFields } from './linkedin';
import { outlook } from './outlook';
import { ownColumns } from './own-csv';
import type { Mapping, PersonField } from './person';
import type { TableFormat } from './table-format';

const hints: readonly (readonly [header: RegExp, field: PersonField])[] = [
  [/^(full |display |contact )?name$|^(contact|person)$/, 'display'],
  [/^(given|first)[ _]?name$|^forename$/, 'given'],
  [/^(family|last)[ _]?name$|^surname$/, 'family'],
  [/^middle[ _]?name$/, 'middle'],
  [/linkedin/, 'linkedin'],
  [/e-?mail|^courriel$/, 'email'],
  [/phone|^mobile$|^cell$|^tel\.?$|^telefon|^handy/, 'phone'],
  [/^url$|web ?site|^web ?page|^link$/, 'url'],
  [/compan|organi[sz]ation|employer/, 'organization'],
  [/title|position|^role$|^job$/, 'position'],
  [/birth/, 'birthday'],
  [/^notes?$|comment/, 'notes'],
  [/^tags?$|categor|^labels?$|^groups?$/, 'tags'],
];

/** What the header's words suggest, for the mapping screen to begin with. Keys are those of `columnNames`. */
export function suggestMapping(header: readonly string[]): Mapping {
  const ours = new Map(ownColumns.map(([name, field]) => [headerName(name), field]));
  const suggestions = columnNames(header).flatMap((column, index) => {
    const name = headerName(header[index] ?? '');
    const field = ours.get(name) ?? linkedinFields.get(name) ?? hints.find(([pattern]) => pattern.test(name))?.[1];
    return field ? [[column, field] as const] : [];
  });
  return Object.fromEntries(suggestions);
}

/** Any table through a mapping, or null where the mapping's columns are not all in this header. */
export function mapped(header: readonly string[], mapping: Mapping): TableFormat | null {
  // A map, since a column may be named __proto__.
  const chosen = new Map(Object.entries(mapping));
  const columns = columnNames(header);
  if (chosen.size === 0 || ![...chosen.keys()].every((column) => columns.includes(column))) return null;
  const names = header.map(headerName);
  return {
    kind: 'csv',
    fields: columns.map((column) => chosen.get(column) ?? null),
    dateOrder: 'mdy',
    // A known address book stays one, whichever way its columns are read.
    maxColumns: google(names) || outlook(names) ? limits.columnsOfAddressBooks : limits.columns,
    valuesOf: (cell, field) => (field === 'tags' ? cell.split(/[;,\n]| ::: /) : [cell]),
  };
}
