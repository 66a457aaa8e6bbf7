export type CountFor = { goals: { id: string; statement: string }[]; goalId: string };

/**
 * The goals that a conversation is offered to count for, and the one that is chosen at first: none where the person serves a goal already;
 * the step's goal, or the only one there is.
 */
export function countFor(goals: readonly { id: string; statement: string }[], isConnected: boolean, stepGoalId: string | null): CountFor {
  if (isConnected) return { goals: [], goalId: '' };
  const [only, ...others] = goals;
  const goalId = goals.find(({ id }) => id === stepGoalId)?.id ?? (others.length === 0 ? only?.id : undefined) ?? '';
  return { goals: goals.map(({ id, statement }) => ({ id, statement })), goalId };
}
