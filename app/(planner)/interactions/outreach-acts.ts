import { answerOutreach, bumpOutreach, restOutreach } from './actions';

/** The server actions of an unanswered outreach, on every page that lists one. */
export const outreachActs = { answer: answerOutreach, bump: bumpOutreach, rest: restOutreach };
