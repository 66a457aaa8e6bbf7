import type { Day } from '@/lib/plan/time/day';
import type { Calendar } from '../calendar';
import { type Cast, idOf, type Scene } from '../scene';
import { type DemoSuggestion, suggestions } from '../suggestions';

/** What a calendar that was read this morning suggests, and whose day comes up. */
export const inbox = (cast: Cast, { today, workdayAgo, workdayAhead, ahead }: Calendar): Scene[] => {
  const dayOf = (suggestion: DemoSuggestion): Day => {
    if (suggestion.ago !== undefined) return workdayAgo(suggestion.ago);
    // What is tomorrow stays tomorrow, so that the demo always meets someone then.
    return suggestion.in === undefined || suggestion.in === 1 ? ahead(suggestion.in ?? 0) : workdayAhead(suggestion.in);
  };
  const read: Scene = {
    on: today,
    tell: async ({ planner }) =>
      void (await planner.inbox.receive(
        suggestions.map((suggestion) => ({
          key: `demo ${suggestion.title}`,
          day: dayOf(suggestion),
          time: suggestion.time,
          kind: suggestion.kind,
          title: suggestion.title,
          people: suggestion.with.map((who) => ({ id: idOf(cast.people, who) })),
          newcomers: suggestion.newcomers ?? [],
        })),
      )),
  };
  const inYears = (day: Day, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const dates: Scene = {
    on: today,
    async tell({ planner }) {
      await planner.people.addDate(idOf(cast.people, 'hanna'), { label: 'Birthday', date: `-${ahead(3).slice(4)}` });
      await planner.people.addDate(idOf(cast.people, 'marcus'), { label: 'Started at Ribeira Transit', date: inYears(ahead(5), -8) });
    },
  };
  return [read, dates];
};
