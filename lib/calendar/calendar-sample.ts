/** Calendars for tests, as other programs write them. */

/** A file with these events, with CRLF line endings. */
export const calendarOf = (...components: string[]): Uint8Array =>
  new TextEncoder().encode(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...components, 'END:VCALENDAR', ''].join('\r\n'));

/** An event with these lines and a uid. */
export const eventOf = (uid: string, ...lines: string[]): string => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'].join('\r\n');
