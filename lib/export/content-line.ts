const encoder = new TextEncoder();
const octets = (text: string) => encoder.encode(text).length;

/** Text as a value of vCard 3.0 and iCalendar (RFC 2426 §5, RFC 5545 §3.3.11): backslash, comma, semicolon and newline escaped. */
export const escapeText = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** One content line with its CRLF, folded so that no line is longer than 75 octets and no character is cut (RFC 5545 §3.1). */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  if (line.length * 3 <= 75) return `${line}\r\n`;
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      folded += '\r\n ';
      room = 74; // The space that begins a continuation is an octet of it.
    }
    folded += character;
    room -= size;
  }
  return `${folded}\r\n`;
}
