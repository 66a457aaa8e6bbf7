import { sayCount } from '../words/say';

/** How long a link works that is sent once, and then no more. */
export const RESET_MINUTES = 30;
export const CONFIRM_DAYS = 7;
export const INVITATION_DAYS = 7;
export const DAY_MINUTES = 24 * 60;

export const resetTime = sayCount(RESET_MINUTES, 'minute', 'minutes');
export const confirmTime = sayCount(CONFIRM_DAYS, 'day', 'days');
export const invitationTime = sayCount(INVITATION_DAYS, 'day', 'days');
