import Papa from 'papaparse';
import { limits } from '../files/limits';
import { recordStarts } from './csv-guard';

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

// From each quoted cell the library searches for the next delimiter to the end of the text, so it gets one piece at a time.
const piece = 65_536;

const parse = (text: string, delimiter: Delimiter, preview = 0): string[][] =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview }).data;

/** The records that may contain the header; unclosed quotation marks are not checked yet. */
export const firstRecords = (text: string, delimiter: Delimiter): string[][] => parse(text.slice(0, piece), delimiter, limits.headerWithin);

/** Every record, blank ones as one empty cell, so that a record's place is its row in a spreadsheet. Throws UnreadableFile naming the line. */
export function readTable(text: string, delimiter: Delimiter): string[][] {
  const starts = recordStarts(text, delimiter);
  const records: string[][] = [];
  let from = 0;
  for (const end of [...starts.slice(1), text.length]) {
    if (end - from < piece && end < text.length) continue;
    // Without its final newline, or each piece would end with a blank record.
    records.push(...parse(text.slice(from, end).replace(/\n$/, ''), delimiter));
    from = end;
  }
  return records;
}
