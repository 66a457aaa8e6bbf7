import type { StepFilter } from '@/lib/plan/step/step-filter';
import type { CurrentPlanner } from '@/lib/server/current-planner';

export type Goals = readonly { id: string; statement: string }[];

/** What every view of the steps is given. */
export type ViewProps = { planner: CurrentPlanner; filter: StepFilter; goals: Goals };

type Someone = { id: string; display: string };
type Shown = { personId: string | null; person: string | null; others: readonly Someone[] };

/** Whom the shown steps are with, by name, and whoever they are filtered by. */
export async function peopleOf({ people }: CurrentPlanner, steps: readonly Shown[], { personId }: StepFilter): Promise<Someone[]> {
  const found = new Map<string, Someone>();
  for (const step of steps) {
    if (step.personId && step.person) found.set(step.personId, { id: step.personId, display: step.person });
    for (const { id, display } of step.others) found.set(id, { id, display });
  }
  if (personId && !found.has(personId)) {
    const { id, display } = await people.find(personId);
    found.set(id, { id, display });
  }
  return [...found.values()].sort((one, other) => one.display.localeCompare(other.display));
}
