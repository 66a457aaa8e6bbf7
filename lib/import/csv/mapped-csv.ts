import type { Mapping, PersonField } from '../person/person';
import { severalIn } from '../text/several';
import { columnNames } from './header-name';
import { headingFields } from './heading-fields';
import type { TableFormat } from './table-format';

/** Columns by the names of `columnNames` with their fields; those without one are left out. */
export function mappingFrom(header: readonly string[], fields: readonly (PersonField | null)[]): Mapping {
  return Object.fromEntries(
    columnNames(header).flatMap((column, at) => {
      const field = fields[at];
      return field ? [[column, field] as const] : [];
    }),
  );
}

/** What the header's words suggest, for the mapping screen to begin with. */
export const suggestMapping = (header: readonly string[]): Mapping => mappingFrom(header, headingFields(header));

/** Any table through a mapping, or null where the mapping's columns are not all in this header. */
export function mappedFormat(header: readonly string[], mapping: Mapping): TableFormat | null {
  // A map, since a column may be named __proto__.
  const chosen = new Map(Object.entries(mapping));
  const columns = columnNames(header);
  if (chosen.size === 0 || ![...chosen.keys()].every((column) => columns.includes(column))) return null;
  return { kind: 'csv', fields: columns.map((column) => chosen.get(column) ?? null), dateOrder: 'mdy', valuesOf: severalIn };
}
