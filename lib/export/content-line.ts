/** Text as a value of vCard 3.0 and iCalendar (RFC 2426 §5, RFC 5545 §3.3.11): backslash, comma, semicolon and newline escaped. */
export const escapeText = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const MAX_OCTETS = 75;

/** One content line with its CRLF, folded so that no line is longer than 75 octets and no character is cut (RFC 5545 §3.1). */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  if (line.length * 3 <= MAX_OCTETS) return `${line}\r\n`;
  if (/^[ -~]*$/.test(line)) return foldedAscii(line);
  let folded = '';
  let start = 0;
  let octetsLeft = MAX_OCTETS;
  for (let at = 0; at < line.length; ) {
    const octets = octetsAt(line, at);
    if (octets > octetsLeft) {
      folded += `${line.slice(start, at)}\r\n `;
      start = at;
      octetsLeft = MAX_OCTETS - 1; // A continuation starts with a space, which takes one octet.
    }
    octetsLeft -= octets;
    at += octets === 4 ? 2 : 1;
  }
  return `${folded}${line.slice(start)}\r\n`;
}

/** For lines of one octet per character, which most are: simply cut at the full length. */
function foldedAscii(line: string): string {
  let folded = line.slice(0, MAX_OCTETS);
  for (let at = MAX_OCTETS; at < line.length; at += MAX_OCTETS - 1) folded += `\r\n ${line.slice(at, at + MAX_OCTETS - 1)}`;
  return `${folded}\r\n`;
}

/** Octets of a character in UTF-8, computed from its code: encoding each one would be much slower. */
function octetsAt(line: string, at: number): number {
  const code = line.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return isHigh(code) && isLow(line.charCodeAt(at + 1)) ? 4 : 3;
}

const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;
