import { addDays, type Day } from '../time/day';
import type { Direction, OutcomeKind } from '../words/words';

/** Advice, introductions and referrals: a person who gave one wants to hear how it went. */
export const wantsReport = (outcome: { kind: OutcomeKind; direction: Direction }) =>
  outcome.direction === 'received' && ['advice', 'introduction', 'referral'].includes(outcome.kind);

/** The day to report back by, 14 days later; null for an outcome that needs no report. */
export const reportBackBy = (outcome: { kind: OutcomeKind; direction: Direction; happenedOn: Day }): Day | null =>
  wantsReport(outcome) ? addDays(outcome.happenedOn, 14) : null;
