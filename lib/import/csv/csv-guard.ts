import { limits } from '../files/limits';
import { UnreadableFile } from '../files/unreadable';

/**
 * Where each record of a table begins, found in one pass before the library reads it: after an unclosed quotation mark the library
 * carries on with every row shifted, and some tables cost it the square of their length. Throws UnreadableFile naming the line.
 * @param text with \n as its only line ending
 */
export function recordStarts(text: string, delimiter: string): number[] {
  const starts = [0];
  let line = 1;
  let columns = 1;
  for (let at = 0; at < text.length; at++) {
    const quoted = text[at] === '"';
    const end = quoted ? quotedEnd(text, at) : plainEnd(text, at, delimiter);
    if (end < 0 || (quoted && end < text.length && text[end] !== delimiter && text[end] !== '\n')) throw unclosed(line);
    if (end - at > limits.cell) refuseLongCell(text.slice(at, end), line);
    if (quoted) for (let next = text.indexOf('\n', at); next >= 0 && next < end; next = text.indexOf('\n', next + 1)) line++;
    if (columns > (end > at ? limits.columns : limits.emptyColumns)) throw tooManyColumns(`Line ${line}`);
    columns = text[end] === delimiter ? columns + 1 : 1;
    if (text[end] === '\n') {
      line++;
      starts.push(end + 1);
    }
    if (starts.length > limits.rows + limits.headerWithin + 1) throw tooManyRows(`line ${line}`);
    at = end;
  }
  return starts;
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return end;
}

function quotedEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) return end;
  do end++;
  while (text[end] === ' ');
  return end;
}

function refuseLongCell(raw: string, line: number): void {
  const cell = raw.startsWith('"') ? raw.trimEnd().slice(1, -1).replaceAll('""', '"') : raw;
  if (cell.length > limits.cell)
    throw new UnreadableFile(
      `A cell that starts on line ${line} is longer than ${limits.cell.toLocaleString('en')} characters. A quotation mark may be missing: shorten or fix the cell, then choose the file again.`,
    );
}

const unclosed = (line: number) =>
  new UnreadableFile(
    `The quotation mark that opens a cell on line ${line} is not closed where the cell ends. Fix that line, or export the file again.`,
  );

export const tooManyColumns = (place: string) =>
  new UnreadableFile(`${place} has more than ${limits.columns} columns. Remove the columns you do not need, then choose the file again.`);

export const tooManyRows = (place: string) =>
  new UnreadableFile(
    `The file has more than ${limits.rows.toLocaleString('en')} rows (up to ${place}). Split it into smaller files, then choose them one by one.`,
  );
