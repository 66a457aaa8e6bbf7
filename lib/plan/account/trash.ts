import { sayCount } from '../words/say';

/** Entries of the trash on one page. */
export const trashPerPage = 50;

/** Days that removed rows are kept. */
export const TRASH_DAYS = 30;

/** The singular and plural for rows of a table. Parts of a row, such as a person's tags, have no name. */
export const trashNouns: Record<string, readonly [one: string, many: string]> = {
  plans: ['plan', 'plans'],
  goals: ['goal', 'goals'],
  measurements: ['number', 'numbers'],
  goal_questions: ['question', 'questions'],
  people: ['person', 'people'],
  organizations: ['organization', 'organizations'],
  key_connections: ['key connection', 'key connections'],
  steps: ['step', 'steps'],
  events: ['event', 'events'],
  interactions: ['conversation', 'conversations'],
  outcomes: ['outcome', 'outcomes'],
  introductions: ['introduction', 'introductions'],
  feedback: ['feedback', 'feedback'],
  mentors: ['mentor', 'mentors'],
  shares: ['share link', 'share links'],
  feeds: ['calendar feed', 'calendar feeds'],
  pauses: ['pause', 'pauses'],
  reviews: ['weekly review', 'weekly reviews'],
  reserves: ['reserve', 'reserves'],
  saved_views: ['saved view', 'saved views'],
};

/**
 * What undo restores besides the row itself: "with two steps and one outcome", or an empty string.
 * @param noun the table of the removed row
 * @param counts rows by table, including the removed one
 */
export function sayWith(noun: string, counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(trashNouns).flatMap(([table, [one, many]]) => {
    const count = (counts[table] ?? 0) - (table === noun ? 1 : 0);
    return count > 0 ? [sayCount(count, one, many)] : [];
  });
  const last = parts.pop();
  if (!last) return '';
  return `with ${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last}`;
}
