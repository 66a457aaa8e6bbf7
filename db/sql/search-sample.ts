import { personSchema } from '@/lib/plan/people/person';
import { noPerson } from '@/lib/plan/people/person-draft';
import { day } from '@/lib/plan/time/day';
import type { Planner } from '../planner';
import type { Tables } from '../tables';

export const today = day('2027-03-09');

export const meet = (planner: Planner, draft: Record<string, unknown>) =>
  planner.people.save(personSchema.parse({ ...noPerson, ...draft }), today);

export const conversation = (tables: Tables, personId: string, line: string) =>
  tables.interactions.create({ personId, kind: 'coffee_chat', happenedOn: today, line });

export const names = async (planner: Planner, typed: string) =>
  (await planner.search.people(typed, 10)).map(({ name }) => name.map(({ text }) => text).join(''));
