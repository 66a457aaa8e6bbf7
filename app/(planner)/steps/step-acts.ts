import { saveOutcome } from '../outcomes/actions';
import { completeStep, nothingCameOfStep, postponeStep, reopenStep } from './actions';

/** The server actions of step rows, on every page with steps. */
export const stepActs = { complete: completeStep, reopen: reopenStep, postpone: postponeStep, nothingCame: nothingCameOfStep, saveOutcome };
