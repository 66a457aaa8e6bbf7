import { sayDay } from '../words/say';
import { dayIn } from './day-in-zone';
import { utcClock, zoneClock } from './zone-clock';

/** "Tue 9 Mar at 12:05", where it is that day; in UTC when the system does not know the zone. */
export function momentIn(moment: Date, timeZone: string): string {
  const wall = (zoneClock(timeZone) ?? utcClock).wallOf(moment.getTime());
  const day = dayIn(moment, timeZone);
  return `${sayDay(day, day)} at ${new Date(wall).toISOString().slice(11, 16)}`;
}
