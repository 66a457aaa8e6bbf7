/** A move that brings no text of its own. */
export const emptyMove = { overrideReason: '', agreement: '', meetsEveryDays: '', agreedUntil: '', endingNote: '' };
