import { starTag } from '@/lib/plan/people/star';
import { limits } from '../files/limits';
import { UnreadableFile } from '../files/unreadable';
import type { HowToRead, Problem, ReadFile, ReadTable } from '../person/person';
import { addExtra, addValues, type DateOrders, type Draft, personFrom } from '../person/person-from';
import { cleanLine, excerpt } from '../text/clean';
import { dateOrdersIn } from '../text/date-orders';
import { isStar } from '../text/several';
import { type Column, columnNotices, columnsOf } from './columns';
import { tooManyRows } from './csv-guard';
import { type Header, samplesOf, withoutEmptyEnd } from './find-header';
import { columnNames } from './header-name';
import { mappingFrom } from './mapped-csv';
import type { TableFormat } from './table-format';

const isBlank = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

/** The people below a header. Throws UnreadableFile over a limit, or when there is no row at all. */
export function readRows(
  records: readonly string[][],
  { index, format }: Header,
  how: HowToRead,
): Omit<ReadFile, 'table'> & { table: Omit<ReadTable, 'encoding' | 'isGuessed'> } {
  const header = withoutEmptyEnd(records[index] ?? []);
  const rows = rowsBelow(records, index, format);
  if (rows.length === 0) throw new UnreadableFile('There is a header but no rows below it. Export the file again.');
  const cells = rows.map(({ record }) => record);
  const columns = columnsOf(header, format);
  const { orders, open } = dateOrdersIn(cells, format, how);
  const file: ReadFile = { kind: format.kind, people: [], skipped: [], problems: [] };
  for (const message of columnNotices(columns, cells)) file.problems.push({ row: index + 1, message, severity: 'notice' });
  if (open)
    file.problems.push({
      row: index + 1,
      message: `Dates such as ${excerpt(open.example)} can be read two ways. They were read with the ${open.order === 'dmy' ? 'day' : 'month'} first.`,
      severity: 'notice',
    });
  for (const row of rows) readRow(row, columns, format, orders, file);
  const suggested = mappingFrom(header, format.fields);
  return { ...file, table: { headers: columnNames(header), samples: samplesOf(header, cells), suggested, openOrder: open?.order ?? null } };
}

type Row = { record: readonly string[]; row: number };

/** Counts rows before reading any, so that a file over the limit is refused early. */
function rowsBelow(records: readonly string[][], index: number, format: TableFormat): Row[] {
  const width = records[index]?.length ?? 0;
  const rows = records
    .map((record, at) => ({ record, row: at + 1 }))
    .slice(index + 1)
    // A line with only delimiters is filler, except in a format where closed accounts look like that.
    .filter(({ record }) => !isBlank(record) || (format.namelessReason && record.length >= width));
  const first = rows[limits.rows];
  if (first) throw tooManyRows(`row ${first.row}`);
  return rows;
}

function readRow({ record, row }: Row, columns: readonly Column[], format: TableFormat, dateOrders: DateOrders, file: ReadFile): void {
  const splitsName = !format.fields.some((field) => field === 'given' || field === 'family');
  const draft: Draft = { row, values: {}, extras: [], dateOrders, splitsName };
  for (const [at, column] of columns.entries()) addCell(draft, record[at] ?? '', column, record[column.labelAt] ?? '', format);
  const named = draft.values.given?.some(hasText) || draft.values.family?.some(hasText);
  const problems: Problem[] = [];
  const person = format.namelessReason && !named ? null : personFrom(draft, problems);
  if (!person) {
    file.skipped.push({ row, reason: format.namelessReason ?? 'This row has no name' });
    return;
  }
  file.people.push(person);
  const beyond = record.slice(columns.length).filter(hasText);
  if (beyond.length > 0) {
    const message = `This row has more cells than the header, so these were left out: ${excerpt(beyond.join(', '))}`;
    problems.push({ row, message, severity: 'warning' });
  }
  file.problems.push(...problems);
}

function addCell(draft: Draft, cell: string, { name, field }: Column, label: string, format: TableFormat): void {
  if (!cell || !field) return;
  if (field === 'other') addExtra(draft, labelled(name, cleanLine(label.replace(/^\* ?/, ''))), cell);
  else if (field === 'starred') addValues(draft, 'tags', isStar(cell) ? [starTag] : []);
  else addValues(draft, field, format.valuesOf(cell, field));
}

/** "Relation 1 - Value" with the label "Spouse" becomes "Relation (Spouse)". */
const labelled = (name: string, label: string) => {
  const plain = name.replace(/ \d+ - (?:value|formatted)$/i, '');
  return label ? `${plain} (${label})` : plain;
};

const hasText = (value: string) => value.trim() !== '';
