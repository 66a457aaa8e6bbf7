import type { Suggestion } from '@/lib/plan/inbox/suggestion';
import { day as dayOf } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';

export const today = dayOf('2027-03-09');
const bo = { name: 'Bo Chen', email: 'bo@example.org' };

/** A coffee of yesterday with Bo, who is no one's acquaintance yet. */
export const coffee = (fields: Partial<Suggestion> = {}): Suggestion => ({
  key: 'event-1',
  day: dayOf('2027-03-08'),
  time: '10:00',
  kind: 'coffee_chat',
  title: 'Coffee',
  people: [],
  newcomers: [bo],
  ...fields,
});

/** For a suggestion that Ana takes part in: `anInbox` puts in her id. */
export const withAna = { people: [{ id: 'ana' }] };

/** An account with a plan, Ana, and an inbox with these suggestions. */
export async function anInbox(...suggestions: Suggestion[]) {
  const { planner, tables } = await freshPlanner();
  const planId = await planner.plans.begin({
    name: 'Energy',
    objective: 'Move into energy',
    startsOn: dayOf('2027-01-04'),
    endsOn: dayOf('2027-09-30'),
  });
  const ana = await planner.people.meet('Ana Silva');
  const { inbox } = planner;
  await inbox.receive(suggestions.map((suggestion) => ({ ...suggestion, people: suggestion.people.map(() => ({ id: ana })) })));
  return { planner, tables, inbox, planId, ana, open: () => inbox.open(today) };
}
