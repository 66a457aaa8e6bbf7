import type { Day } from '@/lib/plan/time/day';

export type FileEvent = { uid: string; day: Day; title: string; guests: readonly string[] };

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;

/** A calendar of events at ten o'clock, UTC; each guest has an address made of the name. */
export function calendarFile(events: readonly FileEvent[]): Buffer {
  const lines = events.flatMap(({ uid, day, title, guests }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART:${day.replaceAll('-', '')}T100000Z`,
    `DTEND:${day.replaceAll('-', '')}T110000Z`,
    `SUMMARY:${title}`,
    ...guests.map((name) => `ATTENDEE;CN=${name}:mailto:${addressOf(name)}`),
    'END:VEVENT',
  ]);
  return Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
}
