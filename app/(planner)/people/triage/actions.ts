'use server';

import { capacityGuard, triageSchema } from '@/lib/plan/people/triage';
import { personCategoryLabels } from '@/lib/plan/words/words';
import { done, formAction } from '@/lib/server/actions/form-action';

export const sortPerson = formAction(triageSchema, async (planner, person) => {
  const { display } = await planner.people.find(person.id);
  const undo = await planner.triage.sort(person);
  const placed = `${display}: ${personCategoryLabels[person.category].toLowerCase()}.`;
  if (!person.tier) return done({ say: placed, undo });
  // On a phone the week stands below the card: that it is full is said where the eyes are.
  const { spent, budget, says } = capacityGuard(await planner.triage.burdens(), planner.account.weeklyMinutes);
  return done({ say: spent > budget ? `${placed} ${says}` : placed, undo });
});
