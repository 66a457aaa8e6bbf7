import { expect, it } from 'vitest';
import { printTableCsv } from './chart-csv';

it('days and numbers stay as they are, and no cell is run by a spreadsheet', () => {
  const table = {
    heads: ['Week of', 'Minutes', 'Week'],
    rows: [['2027-03-01', 5000.5, '=1+1'] as [string, number, string], ['2027-03-08', -3, ''] as [string, number, string]],
  };
  expect(printTableCsv(table)).toBe("\uFEFFWeek of,Minutes,Week\r\n2027-03-01,5000.5,'=1+1\r\n2027-03-08,-3,\r\n");
});
