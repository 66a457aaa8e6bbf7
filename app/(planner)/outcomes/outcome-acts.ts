import { removeOutcome, reportBack, saveOutcome, thankForOutcome } from './actions';

/** What can be done about an outcome, in whichever room it stands. */
export const outcomeActs = { save: saveOutcome, report: reportBack, thank: thankForOutcome, remove: removeOutcome };
