import { z } from 'zod';
import { idSchema } from '../words/fields';
import { type StepKind, stepKinds } from '../words/words';

/** Which steps a view shows; null for all of them. */
export type StepFilter = { goalId: string | null; personId: string | null; kind: StepKind | null };

export const everyStep: StepFilter = { goalId: null, personId: null, kind: null };

const id = idSchema.nullable().catch(null);
const asked = z.object({ goal: id, person: id, kind: z.enum(stepKinds).nullable().catch(null) });

/** The filter that an address asks for; what it cannot read it leaves out. */
export function filterOf(address: Record<string, string | string[] | undefined>): StepFilter {
  const { goal, person, kind } = asked.parse(address);
  return { goalId: goal, personId: person, kind };
}

export const isFiltered = (filter: StepFilter) => Object.values(filter).some((value) => value !== null);

/** The address of a view of the steps, with its filter. */
export function stepsAddress({ goalId, personId, kind }: StepFilter, view: Record<string, string | number | undefined> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...view, goal: goalId, person: personId, kind }))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  return query.size > 0 ? `/steps?${query}` : '/steps';
}
