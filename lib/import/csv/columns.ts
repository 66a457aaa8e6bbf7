import type { PersonField } from '../person/person';
import { isNoDate } from '../text/day-text';
import { columnNames, headerName } from './header-name';
import type { TableFormat } from './table-format';

/** One column of a table: its name, its field, and the other column that labels its values. */
export interface Column {
  name: string;
  field: PersonField | null;
  /** The column "Relation 1 - Label" beside "Relation 1 - Value". */
  labelAt: number;
}

// Whether a number is for work or home may be lost, and Google repeats each address in parts.
const nothingToMiss = / - (?:label|type)$|^address \d+ - (?!formatted$)/;

export function columnsOf(header: readonly string[], { fields }: TableFormat): Column[] {
  const names = header.map(headerName);
  return columnNames(header).map((name, at) => {
    const stem = /^(.+ - )(?:value|formatted)$/.exec(names[at] ?? '')?.[1];
    return {
      name,
      field: fields[at] ?? null,
      labelAt: stem ? names.findIndex((other) => other === `${stem}label` || other === `${stem}type`) : -1,
    };
  });
}

/** What happened to the columns that have no field and are not empty. */
export function columnNotices(columns: readonly Column[], records: readonly (readonly string[])[]): string[] {
  const isFilled = columns.map((_, at) => records.some((record) => !isNoDate(record[at] ?? '')));
  const named = (suits: (column: Column) => boolean) =>
    columns.filter((column, at) => isFilled[at] && suits(column)).map(({ name }) => name);
  const kept = named(({ field }) => field === 'other' || field === 'nickname');
  const unread = named(({ field, name }) => field === null && !nothingToMiss.test(headerName(name)));
  return leftoverNotices(kept, unread);
}

/** Notices about values without a field, each column named once. */
export const leftoverNotices = (kept: readonly string[], unread: readonly string[]): string[] => [
  ...(kept.length > 0 ? [`Added to the notes because there is no field for it: ${kept.join(', ')}`] : []),
  ...(unread.length > 0 ? [`Not imported because there is no field for it: ${unread.join(', ')}`] : []),
];
