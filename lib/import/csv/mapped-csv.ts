import type { Mapping, PersonField } from '../person/person';
import { severalIn } from '../text/several';
import { columnNames } from './header-name';
import { headingFields } from './heading-fields';
import type { TableFormat } from './table-format';

/** The columns that have a field, by the names of `columnNames`. */
export function mappingFrom(header: readonly string[], fields: readonly (PersonField | null)[]): Mapping {
  return Object.fromEntries(
    columnNames(header).flatMap((column, at) => {
      const field = fields[at];
      return field ? [[column, field] as const] : [];
    }),
  );
}

/** The mapping that the header suggests, as a start for the mapping screen. */
export const suggestMapping = (header: readonly string[]): Mapping => mappingFrom(header, headingFields(header));

/** The format of a table with a mapping, or null when the header lacks one of its columns. */
export function mappedFormat(header: readonly string[], mapping: Mapping): TableFormat | null {
  // A map, because a column may be named __proto__.
  const chosen = new Map(Object.entries(mapping));
  const columns = columnNames(header);
  if (chosen.size === 0 || ![...chosen.keys()].every((column) => columns.includes(column))) return null;
  return { kind: 'csv', fields: columns.map((column) => chosen.get(column) ?? null), dateOrder: 'mdy', valuesOf: severalIn };
}
