/** The draft of a stage change without any text. */
export const emptyMove = { overrideReason: '', agreement: '', meetsEveryDays: '', agreedUntil: '', endingNote: '' };
