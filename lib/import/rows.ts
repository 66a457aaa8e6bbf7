import { tooManyColumns, tooManyRows } from './csv-guard';
import type { Header } from './find-header';
import { columnNames } from './header-name';
import { limits } from './limits';
import type { Problem, ReadFile } from './person';
import { addValues, type Draft, personFrom } from './person-from';
import { UnreadableFile } from './unreadable';

const isBlank = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

/** The people below a header. Throws UnreadableFile over a limit, or when there is no row at all. */
export function readRows(records: readonly string[][], { index, format }: Header): ReadFile {
  const header = records[index] ?? [];
  const file: ReadFile = { kind: format.kind, people: [], skipped: [], problems: [] };
  const rows = rowsBelow(records, index, format);
  if (rows.length === 0) throw new UnreadableFile('There is a header but there are no rows below it. Export the file again.');
  const unread = new Set<number>();
  for (const { row, record } of rows) {
    readRow(record, row, header.length, format, file);
    for (const [column, cell] of record.entries()) if (cell && !format.fields[column]) unread.add(column);
  }
  const notice = unreadNotice(header, unread, index + 1);
  return notice ? { ...file, problems: [notice, ...file.problems] } : file;
}

/** Counted before any is read, so that a file over a limit costs nothing more. */
function rowsBelow(records: readonly string[][], index: number, format: Header['format']) {
  const width = records[index]?.length ?? 0;
  const wide = records.findIndex((record) => record.length > format.maxColumns);
  if (wide >= 0) throw tooManyColumns(`Row ${wide + 1}`, format.maxColumns);
  const rows = records
    .map((record, at) => ({ record, row: at + 1 }))
    .slice(index + 1)
    // A line of nothing but delimiters is filler, save where it is how a closed account looks.
    .filter(({ record }) => !isBlank(record) || (format.namelessReason && record.length >= width));
  const first = rows[limits.rows];
  if (first) throw tooManyRows(`row ${first.row}`);
  return rows;
}

function readRow(record: readonly string[], row: number, width: number, format: Header['format'], file: ReadFile): void {
  const draft: Draft = {
    row,
    values: {},
    dateOrder: format.dateOrder,
    splitsName: !format.fields.some((field) => field === 'given' || field === 'family'),
  };
  for (const [column, field] of format.fields.entries()) {
    const cell = record[column];
    if (cell && field) addValues(draft, field, format.valuesOf(cell, field));
  }
  const named = draft.values.given?.some(hasText) || draft.values.family?.some(hasText);
  const problems: Problem[] = [];
  const person = format.namelessReason && !named ? null : personFrom(draft, problems);
  if (!person) {
    file.skipped.push({ row, reason: format.namelessReason ?? 'Nothing in this row names a person' });
    return;
  }
  file.people.push(person);
  if (record.length !== width)
    problems.push({ row, message: `This row has ${record.length} cells where the header has ${width}`, severity: 'warning' });
  file.problems.push(...problems);
}

const hasText = (value: string) => value.trim() !== '';

function unreadNotice(header: readonly string[], unread: ReadonlySet<number>, row: number): Problem | null {
  // Whether a number is for work or home is nothing to miss.
  const names = columnNames(header).filter((name, column) => unread.has(column) && !/ - (label|type)$/i.test(name));
  return names.length > 0
    ? { row, message: `Not read, since there is no place for it yet: ${names.join(', ')}`, severity: 'notice' }
    : null;
}
