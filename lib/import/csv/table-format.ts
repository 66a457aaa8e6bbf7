import type { ImportKind, PersonField } from '../person/person';
import type { DateOrder } from '../text/day-text';

/** How to read the rows below one header. */
export interface TableFormat {
  kind: ImportKind;
  /** The field of each column, in the order of the header; null for a column that is not read. */
  fields: readonly (PersonField | null)[];
  /** The order of day and month when neither the file nor the person decides. */
  dateOrder: DateOrder;
  /** The values of one cell: most have one, some several. */
  valuesOf: (cell: string, field: PersonField) => string[];
  /** Why a row without a name is left out; without a reason, such a row is named after its other values. */
  namelessReason?: string;
}

/** The format of a known header, or null for another program's. */
export type Recognise = (header: readonly string[]) => TableFormat | null;
