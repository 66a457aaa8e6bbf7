// Direction marks and zero-width characters: address books wrap phone numbers in them, and no one can see or type them.
// The two joiners are kept, because emoji and Persian need them.
const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
// Control characters other than tab and newline, which the two functions below treat differently.
const control = /(?![\t\n])\p{Cc}/gu;

const visible = (text: string) => text.toWellFormed().replace(invisible, '').replace(control, '').normalize('NFC');

// Most cells are plain already, and an address book may have a hundred thousand cells.
const isPlain = (text: string) => /^[!-~]*(?: [!-~]+)*$/.test(text);

/** One line: invisible characters removed, any white space one space, trimmed. */
export const cleanLine = (text: string): string =>
  isPlain(text)
    ? text.trim()
    : visible(text.replace(/[\r\n\u0085]/g, ' '))
        .replace(/\s+/g, ' ')
        .trim();

/** Several lines: line breaks are kept, the rest is as in `singleLine`. */
export const cleanNotes = (text: string): string => visible(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')).trim();

/** The digits of any script as 0 to 9: an Arabic or a full-width number is a number. */
export const plainDigits = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Decimal digits come in runs of ten; a run starts where the character before is not a digit. */
function digitValue(digit: string): number {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; /\p{Nd}/u.test(String.fromCodePoint(code)); code--) value++;
  return value % 10;
}

/** Shortened for a message, so that a bad cell does not fill the screen. */
export function excerpt(text: string): string {
  const line = cleanLine(text.slice(0, 200));
  return line.length > 60 ? `${line.slice(0, 59)}…`.toWellFormed() : line;
}
