import type { Day } from '@/lib/plan/day';
import type { Known } from '@/lib/plan/mentor';
import type { Typed } from '@/lib/plan/welcome';
import type { KeyConnectionRole, PersonCategory } from '@/lib/plan/words';

/** What the later steps of the walk know of a first plan. */
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
  mentor: { personId: string; name: string; known: Known } | undefined;
  /** What stood in the fields of the step when it was left. */
  typed: Typed | undefined;
  today: Day;
};

/** Everybody of the plan so far, once each. */
export function everybody({ connections, mentor }: FirstPlan) {
  const tied = connections.map(({ personId, name }) => ({ id: personId, name }));
  return !mentor || tied.some(({ id }) => id === mentor.personId) ? tied : [...tied, { id: mentor.personId, name: mentor.name }];
}
