import { saveOutcome } from '../outcomes/actions';
import { completeStep, nothingCameOfStep, reopenStep } from './actions';

/** What a row of steps can do, in whichever room it stands. */
export const stepActs = { complete: completeStep, reopen: reopenStep, nothingCame: nothingCameOfStep, saveOutcome };
