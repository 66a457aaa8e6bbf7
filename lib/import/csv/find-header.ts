import { limits } from '../files/limits';
import { UnreadableFile } from '../files/unreadable';
import type { HowToRead, Mapping } from '../person/person';
import { tooManyColumns } from './csv-guard';
import { google } from './google';
import { columnNames } from './header-name';
import { linkedin } from './linkedin';
import { mappedFormat, suggestMapping } from './mapped-csv';
import { outlook } from './outlook';
import { throughline } from './own-csv';
import { type Delimiter, delimiters, firstRecords } from './table';
import type { TableFormat } from './table-format';

export interface Header {
  delimiter: Delimiter;
  /** Its place among the records, from 0. */
  index: number;
  format: TableFormat;
}

/** A table with an unknown header, with enough of it to ask for a mapping. */
export interface OpenTable {
  headers: readonly string[];
  samples: readonly (readonly string[])[];
  suggested: Mapping;
}

const known = [throughline, linkedin, google, outlook];

const formatOf = (header: readonly string[], mapping: Mapping | undefined): TableFormat | null =>
  mapping ? mappedFormat(header, mapping) : (known.map((recognise) => recognise(header)).find((format) => format !== null) ?? null);

/** The header among the first records and its delimiter, or the columns to ask about. Throws UnreadableFile. */
export function findHeader(text: string, { mapping }: HowToRead): Header | OpenTable {
  const heads = delimiters.map((delimiter) => ({ delimiter, records: firstRecords(text, delimiter) }));
  for (const { delimiter, records } of heads)
    for (const [index, record] of records.entries()) {
      const format = record.length > 1 || mapping ? formatOf(record, mapping) : null;
      if (format) return { delimiter, index, format };
    }
  return openTable(heads.map(({ records }) => records));
}

/** A header without the empty cells at its end. */
export const withoutEmptyEnd = (header: readonly string[]): readonly string[] =>
  header.slice(0, header.findLastIndex((cell) => cell.trim() !== '') + 1);

const filled = (record: readonly string[]) => record.filter((cell) => cell.trim() !== '').length;

function openTable(heads: readonly string[][][]): OpenTable {
  // A preamble has one cell a line, so the header is the first with two; the delimiter that finds the most cells is the file's.
  const tables = heads.map((records) => {
    const at = records.findIndex((record) => filled(record) > 1);
    return at < 0 ? records.filter((record) => filled(record) > 0) : records.slice(at);
  });
  const [first = [], ...rows] = tables.sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0] ?? [];
  const header = withoutEmptyEnd(first);
  if (header.length === 0)
    throw new UnreadableFile('There is no table in this file. Choose the CSV, vCard or ZIP file your address book exported.');
  if (header.length > limits.columns) throw tooManyColumns('The header');
  return { headers: columnNames(header), samples: samplesOf(header, rows), suggested: suggestMapping(header) };
}

/** The first rows that are not empty, shortened: enough to recognize a column. */
export const samplesOf = (header: readonly string[], rows: readonly (readonly string[])[]): string[][] =>
  rows
    .filter((row) => filled(row) > 0)
    .slice(0, 5)
    .map((row) => header.map((_, index) => (row[index] ?? '').slice(0, 120).toWellFormed()));
