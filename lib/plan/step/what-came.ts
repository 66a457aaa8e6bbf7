import { optionalChoice } from '../words/fields';
import { optionalText } from '../words/text';
import { outcomeKinds } from '../words/words';

/** What was said in one line, if anything, and whether that came of it as advice, an introduction … */
export const whatCameFields = { line: optionalText(500), outcome: optionalChoice(outcomeKinds) };

export type WhatCame = { line: string; outcome: (typeof outcomeKinds)[number] | null };

/** For `refine`: an outcome has its line. */
export const outcomeNeedsLine: [(came: WhatCame) => boolean, { path: string[]; error: string }] = [
  ({ line, outcome }) => line !== '' || outcome === null,
  { path: ['line'], error: 'Enter what came of it' },
];

/** The same for the log: what came of a conversation says what was said in it. */
export const lineAndOutcome = ({ line, outcome }: WhatCame) => ({
  line: outcome ? '' : line,
  outcome: outcome && { kind: outcome, text: line },
});
