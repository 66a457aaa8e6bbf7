import { addDays, type Day, startOfMonth, startOfWeek, type WeekStart, weeksBetween } from '../time/day';

type StepGroup<S> = { key: 'before' | 'today' | 'this' | 'next' | 'later'; title: string; steps: S[] };

/** Open steps as one thinks of them: left from before, today, this week, next week, later. Groups without a step are left out. */
export function stepGroups<S extends { dueOn: Day }>(steps: readonly S[], today: Day, weekStart: WeekStart): StepGroup<S>[] {
  const from = startOfWeek(today, weekStart);
  const within = (first: Day | null, last: Day | null) =>
    steps.filter(({ dueOn }) => dueOn !== today && (first === null || dueOn >= first) && (last === null || dueOn <= last));
  const groups: StepGroup<S>[] = [
    { key: 'before', title: 'Still open from before', steps: within(null, addDays(from, -1)) },
    { key: 'today', title: 'Today', steps: steps.filter(({ dueOn }) => dueOn === today) },
    { key: 'this', title: 'This week', steps: within(from, addDays(from, 6)) },
    { key: 'next', title: 'Next week', steps: within(addDays(from, 7), addDays(from, 13)) },
    { key: 'later', title: 'Later', steps: within(addDays(from, 14), null) },
  ];
  return groups.filter((group) => group.steps.length > 0);
}

/** The weeks a month is drawn in, each seven days, from the week of its first to the week of its last. `month` is any of its days. */
export function monthWeeks(month: Day, weekStart: WeekStart): Day[][] {
  const first = startOfMonth(month);
  const last = addDays(monthAfter(month), -1);
  return weeksBetween(first, last, weekStart).map((week) => Array.from({ length: 7 }, (_, index) => addDays(week, index)));
}

/** The first day of the next month, and of the one before. */
export const monthAfter = (month: Day): Day => startOfMonth(addDays(startOfMonth(month), 31));
export const monthBefore = (month: Day): Day => startOfMonth(addDays(startOfMonth(month), -1));
