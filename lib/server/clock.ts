import 'server-only';

export { dayIn } from '../plan/time/day-in-zone';

/** The only place that reads the clock; everything else is told. */
export const now = () => new Date();
