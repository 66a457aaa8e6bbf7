import { sayCount } from '../words/say';

/** Entries of the trash listed at once. */
export const trashPerPage = 50;

/** What was removed stays this long. */
export const TRASH_DAYS = 30;

/** What rows of a table are called, one and several. Parts of these, as a person's tags, have no name of their own. */
export const trashNouns: Record<string, readonly [one: string, many: string]> = {
  plans: ['plan', 'plans'],
  goals: ['goal', 'goals'],
  measurements: ['number', 'numbers'],
  people: ['person', 'people'],
  organizations: ['organization', 'organizations'],
  key_connections: ['key connection', 'key connections'],
  steps: ['step', 'steps'],
  interactions: ['conversation', 'conversations'],
  outcomes: ['outcome', 'outcomes'],
  feedback: ['feedback', 'feedback'],
  mentors: ['mentor', 'mentors'],
  shares: ['share link', 'share links'],
  pauses: ['pause', 'pauses'],
  saved_views: ['saved view', 'saved views'],
};

/**
 * What comes back with an entry of the trash: "with two steps and one outcome"; empty when nothing does.
 * @param noun the table of the row that was removed itself
 * @param counts rows by table, that one included
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
