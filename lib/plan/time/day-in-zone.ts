import type { Day } from './day';

// A format is made once for each zone: to make one costs more than to read a page's rows.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = made(timeZone) ?? formatOf('UTC');
  formats.set(timeZone, format);
  return format;
}

function made(timeZone: string) {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    return undefined;
  }
}

/** The calendar day at `moment` in `timeZone`; in UTC when the system does not know the zone. */
export function dayIn(moment: Date, timeZone: string): Day {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}` as Day;
}
