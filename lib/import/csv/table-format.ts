import type { ImportKind, PersonField } from '../person/person';
import type { DateOrder } from '../text/day-text';

/** How to read the rows below one header. */
export interface TableFormat {
  kind: ImportKind;
  /** The field of each column, in the order of the header; null for a column that is not read. */
  fields: readonly (PersonField | null)[];
  /** Which of two numbers comes first where neither the file nor the person says. */
  dateOrder: DateOrder;
  /** What one cell holds: most hold one value, some several. */
  valuesOf: (cell: string, field: PersonField) => string[];
  /** The reason for which a row without a name is left out; where there is none, such a row is named by what else it has. */
  namelessReason?: string;
}

/** A known header's format, or null when it is another's. */
export type Recognise = (header: readonly string[]) => TableFormat | null;
