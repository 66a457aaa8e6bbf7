import type { Piece } from '../words/search-words';

/** The kinds of items that the search finds, with the heading of each group. */
export const planItemKinds = { goal: 'Goals', step: 'Steps', plan: 'Plans', outcome: 'Outcomes', feedback: 'Feedback' } as const;
export type PlanItemKind = keyof typeof planItemKinds;

/** Where an item belongs. Only an outcome may be in no plan. */
export type PlanItemPlace = {
  kind: PlanItemKind;
  id: string;
  planId: string | null;
  personId: string | null;
  stepId: string | null;
};

/** An item that a search found. `plan` names another plan than the current one; `where` is the matching text beside the name. */
export type FoundItem = {
  kind: PlanItemKind;
  id: string;
  href: string;
  name: Piece[];
  where: Piece[] | null;
  plan: string | null;
  isArchived: boolean;
};

/** The address at which the item is read. Feedback of another plan is listed nowhere but with its person. */
export function hrefOf({ kind, id, planId, personId, stepId }: PlanItemPlace, currentPlanId: string | undefined): string {
  const isCurrent = planId === currentPlanId;
  if (kind === 'goal' || kind === 'step') return `/${kind}s/${id}`;
  if (kind === 'plan') return isCurrent ? '/plan' : `/plans#${planId}`;
  if (kind === 'feedback' && isCurrent) return `/sharing#${id}`;
  if (stepId) return `/steps/${stepId}#outcomes`;
  return personId ? `/people/${personId}` : `/plans#${planId}`;
}
