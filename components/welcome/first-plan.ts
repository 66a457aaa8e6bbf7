import type { Typed } from '@/lib/plan/account/welcome';
import type { Known } from '@/lib/plan/mentor/mentor';
import type { Day } from '@/lib/plan/time/day';
import type { KeyConnectionRole, PersonCategory } from '@/lib/plan/words/words';

/** What the later steps of /welcome know of a first plan. */
export type FirstPlan = {
  plan: { objective: string; name: string };
  goal: { id: string; statement: string };
  connections: {
    id: string;
    personId: string;
    name: string;
    category: PersonCategory | null;
    role: KeyConnectionRole | null;
    reason: string;
  }[];
  mentor: { personId: string; name: string; reason: string; known: Known } | undefined;
  /** What stood in the fields of the step when it was left. */
  typed: Typed | undefined;
  today: Day;
};

/** Everyone in the plan so far, once each. */
export function peopleOfPlan({ connections, mentor }: FirstPlan) {
  const named = connections.map(({ personId, name }) => ({ id: personId, name }));
  return !mentor || named.some(({ id }) => id === mentor.personId) ? named : [...named, { id: mentor.personId, name: mentor.name }];
}
