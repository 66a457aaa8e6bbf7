import { addDays, type Day, startOfWeek, type WeekStart } from '../time/day';

/** As many steps as a page of all open or all closed ones shows. */
export const stepsPerPage = 50;

const WEEKS_AHEAD = 4;

/** The last day of this week and the three after it: as far as the list looks ahead. */
export const listedUntil = (today: Day, weekStart: WeekStart): Day => addDays(startOfWeek(today, weekStart), WEEKS_AHEAD * 7 - 1);
