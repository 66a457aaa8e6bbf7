import { answerOutreach, bumpOutreach, restOutreach } from './actions';

/** What can be done about an outreach that waits, in whichever room it stands. */
export const outreachActs = { answer: answerOutreach, bump: bumpOutreach, rest: restOutreach };
