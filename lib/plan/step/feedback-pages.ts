/** As much feedback as a page of the planner shows. */
export const feedbackPerPage = 15;

/** As many answers as a shared plan shows at a time. */
export const answersPerPage = 20;
