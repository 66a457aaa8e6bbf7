import { type Day, utcDay } from '../time/day';
import { utcClock, zoneClock } from '../time/zone-clock';

/** The day and the hour that clocks show in a zone; in UTC when it is unknown. */
export function localTime(moment: Date, zone: string): { today: Day; hour: number } {
  const wall = new Date((zoneClock(zone) ?? utcClock).wallOf(moment.getTime()));
  return { today: utcDay(wall), hour: wall.getUTCHours() };
}
