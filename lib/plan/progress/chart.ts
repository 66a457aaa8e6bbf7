import { type Day, isDay } from '../time/day';
import { sayDigits } from '../words/digits';
import { sayDate } from '../words/say';

/** A cell of a chart's table. Days and numbers stay what they are for a file, and are put into words on the screen. */
export type Cell = string | number;

export type Table = { heads: string[]; rows: [Cell, ...Cell[]][] };

/** What every chart says about itself, besides what it draws. */
export type Chart = {
  sentence: string;
  lead: string;
  /** The formula in words. */
  why: string;
  table: Table;
  /** Nothing to draw yet. */
  isEmpty: boolean;
};

type SaidTable = { heads: string[]; rows: [string, ...string[]][] };

/** A table in words: "9 Mar", "5,000". */
export function sayTable({ heads, rows }: Table, today: Day): SaidTable {
  const say = (cell: Cell) => (typeof cell === 'number' ? sayDigits(cell) : isDay(cell) ? sayDate(cell, today) : cell);
  return { heads, rows: rows.map(([name, ...cells]) => [say(name), ...cells.map(say)]) };
}

/** A share as a whole per cent: "35%". */
export const sayShare = (share: number): string => `${Math.round(share * 100)}%`;
