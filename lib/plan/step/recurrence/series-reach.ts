/** What an edit of a step that repeats is about: this occurrence, this and the following ones, or all of them. */
export const seriesReaches = ['this', 'following', 'all'] as const;
export type SeriesReach = (typeof seriesReaches)[number];

export const seriesReachLabels: Record<SeriesReach, string> = { this: 'This one', following: 'This and following', all: 'All' };
