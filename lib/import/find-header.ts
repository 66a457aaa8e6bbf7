import { tooManyColumns } from './csv-guard';
import { google } from './google';
import { columnNames, headerName } from './header-name';
import { limits } from './limits';
import { linkedin } from './linkedin';
import { mapped, suggestMapping } from './mapped-csv';
import { outlook } from './outlook';
import { throughline } from './own-csv';
import type { Mapping } from './person';
import { type Delimiter, delimiters, firstRecords } from './table';
import type { TableFormat } from './table-format';
import { UnknownColumns, UnreadableFile } from './unreadable';

export interface Header {
  delimiter: Delimiter;
  /** Its place among the records, from 0. */
  index: number;
  format: TableFormat;
}

const known = [throughline, linkedin, google, outlook];

const formatOf = (header: readonly string[], mapping: Mapping | undefined): TableFormat | null => {
  if (mapping) return mapped(header, mapping);
  const names = header.map(headerName);
  return known.map((recognise) => recognise(names)).find((format) => format !== null) ?? null;
};

/** The header among the first records, with the delimiter that shows it. Throws UnknownColumns when it is nobody's. */
export function findHeader(text: string, mapping: Mapping | undefined): Header {
  const heads = delimiters.map((delimiter) => ({ delimiter, records: firstRecords(text, delimiter) }));
  for (const { delimiter, records } of heads)
    for (const [index, record] of records.entries()) {
      const format = formatOf(record, mapping);
      if (format) return { delimiter, index, format };
    }
  throw unknownColumns(heads.map(({ records }) => records));
}

const filled = (record: readonly string[]) => record.filter((cell) => cell.trim() !== '').length;

function unknownColumns(heads: readonly string[][][]): UnreadableFile {
  // A preamble has one cell a line, so the header is the first with two; the delimiter that finds the most cells is the file's.
  const tables = heads.map((records) => {
    const at = records.findIndex((record) => filled(record) > 1);
    return at < 0 ? records.filter((record) => filled(record) > 0) : records.slice(at);
  });
  const [header = [], ...rows] = tables.sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0] ?? [];
  if (header.length === 0)
    return new UnreadableFile('There is no table in this file. Choose the CSV, vCard or ZIP file your address book exported.');
  if (header.length > limits.columns) return tooManyColumns('The header', limits.columns);
  const samples = rows
    .filter((row) => filled(row) > 0)
    .slice(0, 5)
    .map((row) => header.map((_, index) => (row[index] ?? '').slice(0, 120).toWellFormed()));
  return new UnknownColumns(columnNames(header), samples, suggestMapping(header));
}
