'use server';

import { capacityGuard, triageSchema } from '@/lib/plan/people/triage';
import { personCategoryLabels } from '@/lib/plan/words/words';
import { done, formAction } from '@/lib/server/actions/form-action';

export const sortPerson = formAction(triageSchema, async (planner, person) => {
  const { display } = await planner.people.find(person.id);
  const undo = await planner.triage.sort(person);
  const placed = `${display}: ${personCategoryLabels[person.category].toLowerCase()}.`;
  if (!person.circle) return done({ say: placed, undo });
  // On a phone the weekly minutes are below the card, so the toast says that they are used up.
  const { spent, budget, says } = capacityGuard(await planner.triage.burdens(), planner.account.weeklyMinutes);
  return done({ say: spent > budget ? `${placed} ${says}` : placed, undo });
});
