import { shortName } from '../names/short-name';
import type { StepKind } from '../words/words';

/** After a missed week no more than these are proposed: small enough to come back with. */
export const MAX_SMALL_STEPS = 2;

/** A step that takes ten minutes. */
export type SmallStep = { kind: StepKind; title: string; personId: string | null; goalId: string | null };

type Owed = { personId: string; given: string; name: string };
type Open = { personId: string | null; person: string | null; goalId: string | null };

/**
 * The steps to come back with after a missed week: a report back that is owed, two lines to someone a step was meant for, and else one
 * that needs no one in particular.
 * @param planned the titles of the steps that the week has already
 */
export function smallSteps({
  owed,
  open,
  planned,
}: {
  owed: readonly Owed[];
  open: readonly Open[];
  planned: readonly string[];
}): SmallStep[] {
  const reports = owed.map(({ personId, given, name }): SmallStep => {
    return { kind: 'report_back', title: `Tell ${shortName(given, name)} how it went`, personId, goalId: null };
  });
  const lines = open.flatMap(({ personId, person, goalId }): SmallStep[] =>
    personId && person ? [{ kind: 'reach_out', title: `Write two lines to ${person}`, personId, goalId }] : [],
  );
  const found = [...reports.slice(0, 1), ...lines, ...reports.slice(1), ...forAnyone];
  const missing = onePerPerson(found).filter(({ title }) => !planned.includes(title));
  return missing.slice(0, Math.max(0, MAX_SMALL_STEPS - planned.length));
}

const forAnyone: readonly SmallStep[] = [
  { kind: 'reach_out', title: 'Write two lines to someone you like talking to', personId: null, goalId: null },
  { kind: 'prepare', title: 'Take ten minutes to choose whom to ask next', personId: null, goalId: null },
];

const onePerPerson = (steps: readonly SmallStep[]) =>
  steps.filter(({ personId }, at) => personId === null || steps.findIndex((each) => each.personId === personId) === at);
