import { fold } from '@/lib/plan/words/fold';
import { cleanLine } from '../text/clean';

/** A header's text for comparing, without case or accents. */
export const headerName = (cell: string): string => fold(cleanLine(cell));

/** A heading as plain words: "E-mail 2 Address", "emailAddress" and "email_address" are all "email address". */
export const headingWords = (cell: string): string =>
  fold(cleanLine(cell).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/\be (?=mails?|posta)/g, 'e')
    .replace(/\blinked in\b/g, 'linkedin');

/** A unique name for each column: an empty header is "Column 3", a second "Email" is "Email (2)". */
export function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const name = cleanLine(cell.slice(0, 120)) || `Column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  });
}
