import type { Day } from '../time/day';
import type { LettersDraft } from './letter-choices';
import type { ReviewEntry } from './review-entry';

/** What is typed or chosen before the button of a letter is pressed. */
export type Entry =
  | { kind: 'line' }
  | { kind: 'pause'; lastDays: readonly { day: Day; says: string }[] }
  | { kind: 'letters'; draft: LettersDraft }
  | ReviewEntry;
