import Papa from 'papaparse';
import { guardFormula } from '@/lib/import/csv/own-csv';
import type { Cell, Table } from '@/lib/plan/progress/chart';

/** A table as a file for spreadsheets, as `printPeopleCsv` writes it: days as they are, numbers without separators. */
export function printTableCsv({ heads, rows }: Table): string {
  const written = (cell: Cell) => (typeof cell === 'number' ? String(cell) : guardFormula(cell));
  return `\uFEFF${Papa.unparse([heads, ...rows.map((row) => row.map(written))], { newline: '\r\n' })}\r\n`;
}
