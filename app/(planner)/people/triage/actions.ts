'use server';

import { triageSchema } from '@/lib/plan/triage';
import { personCategoryLabels } from '@/lib/plan/words';
import { done, formAction } from '@/lib/server/form-action';

export const sortPerson = formAction(triageSchema, async (planner, person) => {
  const { display } = await planner.people.find(person.id);
  return done({ say: `${display}: ${personCategoryLabels[person.category].toLowerCase()}.`, undo: await planner.triage.sort(person) });
});
