import { optionalText } from '../words/text';

/** An if-then plan of a step: what sets it off and what is done then, what may come between and what is done about it. */
export const ifThenFields = {
  cue: optionalText(200),
  response: optionalText(200),
  obstacle: optionalText(200),
  fallback: optionalText(200),
};

export type IfThen = { cue: string; response: string; obstacle: string; fallback: string };

/** Half a plan is none: [the field that is filled in, the one that is missing, what to say]. */
export const ifThenPairs = [
  ['cue', 'response', 'Enter what you will do then'],
  ['response', 'cue', 'Enter when or where'],
  ['obstacle', 'fallback', 'Enter what you will do then'],
  ['fallback', 'obstacle', 'Enter what may come between'],
] as const satisfies readonly (readonly [keyof IfThen, keyof IfThen, string])[];

/** "If it is Friday at nine, then I will write to Ana. If I am travelling, then I will write from the train."; empty for none. */
export function sayIfThen({ cue, response, obstacle, fallback }: IfThen): string {
  const sentences = [
    [cue, response],
    [obstacle, fallback],
  ].flatMap(([when = '', then = '']) =>
    when && then ? `If ${plain(when, /^if\s+/i)}, then I will ${plain(then, /^(then\s+)?I(\s+will|’ll|'ll)\s+/i)}.` : [],
  );
  return sentences.join(' ');
}

/** Without the words that the sentence has already, nor a full stop. */
const plain = (typed: string, opening: RegExp) =>
  typed
    .trim()
    .replace(opening, '')
    .replace(/[.,;\s]+$/, '');
