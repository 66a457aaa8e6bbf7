/** Calendars for the tests, written as other programs write them. */

/** A file with these events, lines ending as the format asks. */
export const calendarOf = (...components: string[]): Uint8Array =>
  new TextEncoder().encode(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...components, 'END:VCALENDAR', ''].join('\r\n'));

/** An event with these lines beside its uid. */
export const eventOf = (uid: string, ...lines: string[]): string => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'].join('\r\n');
