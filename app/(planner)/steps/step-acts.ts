import { saveOutcome } from '../outcomes/actions';
import { completeStep, dropMissedSteps, nothingCameOfStep, postponeStep, reopenStep } from './actions';

/** The server actions of step rows, on every page with steps. */
export const stepActs = { complete: completeStep, reopen: reopenStep, postpone: postponeStep, nothingCame: nothingCameOfStep, saveOutcome };

/** The server actions of steps whose day is up. */
export const missedStepActs = { complete: completeStep, postpone: postponeStep, drop: dropMissedSteps };
