export type SaidInReview = { win: string; obstacle: string; learned: string; confidence: number };

/** A week in a line each: what went well, what was in the way, what was learned, and how sure one was. */
const said = (win: string, obstacle: string, learned: string, confidence: number): SaidInReview => ({ win, obstacle, learned, confidence });

/** What was said at the end of the demo's weeks, the oldest first. */
export const saidInReviews: readonly SaidInReview[] = [
  said('Wrote down why I want this', '', 'Saying it aloud to Leo made it shorter', 5),
  said('Six names on a list', 'Not sure who counts', 'Ask who else is the best last question', 5),
  said('Three messages sent before nine', 'Kept rewriting the first one', 'Short ones get answers', 5),
  said('', 'Release week at work', '', 4),
  said('First coffee, and a second name', '', 'People like to be asked what they would do again', 6),
  said('Thanked everyone from last week', '', 'Thanks on the same day are easier to write', 6),
  said('Went to the meetup alone', 'Nearly turned round outside', 'One good conversation is enough for an evening', 6),
  said('Said no to a fourth meeting', 'Tired on Thursday', 'Two a week is my number', 6),
  said('', 'Waited for answers instead of writing to others', 'Silence is not a no', 5),
  said('Found someone who made the same move', '', 'It took her a year, and no one saw the first half', 6),
  said('Two follow-ups, one answer', '', 'The second message may be shorter than the first', 6),
  said('Half the steps, but the hard half', 'Planned too much', 'Five is a ceiling, not a target', 5),
  said('Read the grid report from end to end', '', 'Prices are set by the last plant', 6),
  said('An afternoon at Northgrid', '', 'Forecasts are trusted when they say how wrong they are', 7),
  said('Reported back to three people', 'Owed them for weeks', 'Late is better than never', 7),
  said('The case fits on one page', '', 'The driver is the story, not the model', 7),
  said('', 'Two people moved the date', 'Offer two times, not five', 6),
  said('An introduction I did not ask for', '', 'Reporting back pays', 7),
  said('Asked for advice on the case', '', 'A question about one slide gets a better answer', 7),
  said('', 'Ill from Wednesday', 'A week can be small', 6),
  said('Back with two calls', '', 'Starting small is still starting', 6),
  said('Practised the introduction in 30 seconds', 'Too many details', 'Begin with the person it helps', 7),
  said('Someone came to me with a question', '', 'I know more than I think', 7),
  said('The mentor said yes to a trial', '', 'A small ask is easier to accept', 8),
  said('Asked a hard question and got an answer', '', 'Silence after a question is fine', 7),
  said('Feedback turned into a step on the same day', 'Little time to write', 'Write the step before the thank-you', 8),
];

/** The reserve that covered the last missed week by then. */
export const reserve = { ago: 72, reason: 'Leo was ill, and so was I' };
