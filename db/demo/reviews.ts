export type SaidInReview = { win: string; obstacle: string; learned: string; confidence: number };

/** What was said at the end of the demo's weeks, the oldest first; a week without a line was let go. */
export const saidInReviews: readonly (SaidInReview | null)[] = [
  { win: 'Wrote down why I want this', obstacle: '', learned: 'Saying it aloud to Leo made it shorter', confidence: 5 },
  { win: 'Three messages sent before nine', obstacle: 'Kept rewriting the first one', learned: 'Short ones get answers', confidence: 5 },
  { win: '', obstacle: 'Release week at work', learned: '', confidence: 4 },
  { win: 'First coffee, and a second name', obstacle: '', learned: 'People like to be asked what they would do again', confidence: 6 },
  { win: 'Thanked everyone from last week', obstacle: '', learned: 'Thanks on the same day are easier to write', confidence: 6 },
  null,
  { win: 'Said no to a fourth meeting', obstacle: 'Tired on Thursday', learned: 'Two a week is my number', confidence: 6 },
  { win: 'The case fits on one page', obstacle: '', learned: 'The driver is the story, not the model', confidence: 7 },
  { win: '', obstacle: 'Two people moved the date', learned: 'Offer two times, not five', confidence: 6 },
  { win: 'An introduction I did not ask for', obstacle: '', learned: 'Reporting back pays', confidence: 7 },
  { win: 'Asked a hard question and got an answer', obstacle: '', learned: 'Silence after a question is fine', confidence: 7 },
];
