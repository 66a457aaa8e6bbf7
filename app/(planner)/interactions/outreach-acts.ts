import { answerOutreach, closeOutreach, followUpOutreach, noteOutOfOffice } from './actions';

/** The server actions of an unanswered outreach, on every page that lists one. */
export const outreachActs = { answer: answerOutreach, followUp: followUpOutreach, close: closeOutreach, outOfOffice: noteOutOfOffice };
