import type { Day } from '../time/day';
import type { OutreachDays } from './waiting-outreach';

/** For tests: an outreach of that day that nothing came after. */
export const waitingSince = (happenedOn: Day): OutreachDays => ({
  happenedOn,
  answeredOn: null,
  followedUpOn: null,
  followedUpAgainOn: null,
  closedOn: null,
  outOfOfficeUntil: null,
});
