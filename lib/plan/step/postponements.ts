import { addDays, type Day } from '../time/day';

/** The usual days to postpone a step to: counted from today for one that is due or late, else from its own day. */
export function postponements(dueOn: Day, today: Day): { says: string; day: Day }[] {
  const from = dueOn > today ? dueOn : today;
  const isDue = from === today;
  return [
    { says: isDue ? 'Tomorrow' : 'A day later', day: addDays(from, 1) },
    { says: isDue ? 'Next week' : 'A week later', day: addDays(from, 7) },
  ];
}
