import { personSchema } from '@/lib/plan/people/person';
import { noPerson } from '@/lib/plan/people/person-draft';
import type { Person } from './fixtures';

/** Saves a person as their form would. @returns the id */
export const meet = ({ planner, today }: Person, draft: Record<string, unknown>) =>
  planner.people.save(personSchema.parse({ ...noPerson, ...draft }), today);
