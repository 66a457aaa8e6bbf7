import type { Day } from '../time/day';
import type { Direction, FeedbackKind, InteractionKind, KeyConnectionRole, OutcomeKind, PersonCategory } from '../words/words';

/** What the charts of /progress are made of: rows that are counted already, so that years of them cost no more than weeks. */

/** The conversations of a day, and the minutes they usually take. */
export type DayCount = { on: Day; conversations: number; minutes: number };

/**
 * People with a rhythm who had a conversation on a day, when it was their first one or their rhythm may have run out before the next.
 * `next` is null when there was none since.
 */
export type RhythmTurn = { on: Day; next: Day | null; rhythmDays: number; isFirst: boolean; people: number };

/** People of one category: how many you met, spoke to again, and were helped by. */
export type CategoryCount = { category: PersonCategory; built: number; maintained: number; used: number };

export type RoleCount = { role: KeyConnectionRole; people: number };

/** How well you knew someone before you wrote to them. */
export type Acquaintance = 'known' | 'introduced' | 'new';

/** Outreach of one kind. Each stage holds only what passed the one before; what still waits is in `waiting` alone. */
export type OutreachCount = {
  channel: InteractionKind;
  acquaintance: Acquaintance;
  sent: number;
  waiting: number;
  answered: number;
  spoke: number;
  helped: number;
};

/** Outcomes of one kind. `openBy` is the day by which a report back is still owed. */
export type OutcomeCount = { direction: Direction; kind: OutcomeKind; openBy: Day | null; count: number; reported: number };

export type FeedbackCount = { kind: FeedbackKind | null; count: number; answered: number };
