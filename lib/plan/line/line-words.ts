import { fold } from '../words/fold';
import type { InteractionKind } from '../words/words';

/** A word of a line: as it is compared, where it stands, and what stands between it and the word before. */
export type LineWord = { text: string; key: string; from: number; to: number; gap: string; isCapital: boolean };

export const keyOf = (word: string): string => fold(word).replaceAll('’', "'").replace(/'s$/, '').replaceAll('.', '');

export function lineWords(line: string): LineWord[] {
  let end = 0;
  return [...line.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: text, index }) => {
    const gap = line.slice(end, index);
    end = index + text.length;
    return { text, key: keyOf(text), from: index, to: end, gap, isCapital: /^\p{Lu}/u.test(text) };
  });
}

/** Each kind by the words that say it; what stands first in the line decides. */
export const kindWords: readonly (readonly [InteractionKind, RegExp])[] = [
  [
    'video_call',
    /\b(?:(?:video|zoom|teams|meet|webex)[ -]?(?:call|chat|meeting)s?|zoom(?:ed)?|google meet|facetime|webex|whereby|video)\b/iu,
  ],
  ['phone_call', /\b(?:(?:tele)?phone(?:d| call)?|(?<!(?:video|zoom|teams)[ -]?)call(?:ed)?|rang|rung|voicemail)\b/iu],
  ['coffee_chat', /\b(?:coffees?|lunch(?:ed)?|breakfast|tea|drinks?|dinner|beers?|brunch)\b/iu],
  ['email', /\b(?:e-?mail(?:ed|s)?|mailed)\b/iu],
  ['message', /\b(?:messag(?:ed?|es)|text(?:ed|s)?|dm(?:['’]?d)?|whatsapp(?:ed)?|wrote|pinged|reached out|followed up)\b/iu],
  ['event', /\b(?:event|conference|meet-?up|workshop|fair|reception|panel)\b/iu],
  ['meeting', /\b(?:met|meeting|catch[ -]?up|caught up|1:1|one[ -]on[ -]one|saw|sat down)\b/iu],
];

/** Words that name someone next. */
export const beforeNames =
  /^(?:with|w|met|called|phoned|rang|saw|emailed|e-mailed|mailed|messaged|texted|pinged|dm'd|whatsapped|visited|interviewed)$/;
/** "spoke to", "wrote to", "reached out to" name someone after the "to". */
export const beforeTo = /^(?:spoke|talked|wrote|out|chatted|spoken)$/;

/** Where what happened ends and what was said begins. */
export const clauseStart = /^(?:she|he|they|we|i|who|about|regarding|re|because|but|so|then)$/;

/** What was sent and waits for an answer, unless the answer is told too. */
export const sentWords =
  /\b(?:e-?mailed|messaged|texted|wrote to|reached out|dm['’]?d|pinged|left (?:a |an )?(?:message|voicemail)|followed up with)\b/iu;
export const answeredWords = /\b(?:replied|answered|wrote back|got back|responded|reply|answer)\b/iu;

/** Words that say nothing by themselves. */
export const fillers = new Set(
  'a an the had have with w and at on in for of to i my we us our me quick short just over via by met call called phoned rang saw spoke talked chatted wrote out reached emailed messaged texted coffee lunch breakfast tea drinks dinner zoom video phone meeting event & + up caught catch chat'.split(
    ' ',
  ),
);
