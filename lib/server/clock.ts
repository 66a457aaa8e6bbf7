import 'server-only';

export { dayIn } from '../plan/time/day-in-zone';

/** The only place that reads the clock; everything else gets the time as an argument. */
export const now = () => new Date();
