import { removeOutcome, reportBack, saveOutcome, thankForOutcome } from './actions';

/** The actions on an outcome, for every page that lists one. */
export const outcomeActs = { save: saveOutcome, report: reportBack, thank: thankForOutcome, remove: removeOutcome };
