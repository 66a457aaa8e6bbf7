import { capitalize, sayCount } from '../../words/say';
import type { GoalValues } from '../goal';
import { type SmartPlan, smartCheck } from './smart';

/** Asks why a goal is saved with findings open; undefined where a reason is given or nothing is open. */
export function smartReason(goal: GoalValues, plan: SmartPlan): { openFindingsReason: string } | undefined {
  const open = smartCheck(goal, plan).filter(({ pass }) => !pass).length;
  if (open > 0 && !goal.openFindingsReason)
    return {
      openFindingsReason: `${capitalize(sayCount(open, 'check is', 'checks are'))} open. Say why you save it anyway`,
    };
  return undefined;
}
