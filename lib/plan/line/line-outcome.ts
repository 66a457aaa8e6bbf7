import { capitalize } from '../words/say';
import type { Direction, OutcomeKind } from '../words/words';

export type LineOutcome = { kind: OutcomeKind; direction: Direction; text: string };

const kinds: readonly (readonly [OutcomeKind, RegExp])[] = [
  ['introduction', /\b(?:introduc\w*|intros?|put (?:me|us|them|her|him) in touch|connect(?:ed|s)? (?:me|us|them|her|him) (?:to|with))\b/iu],
  [
    'referral',
    /\b(?:refer(?:red|ral|s)?|put in a (?:good )?word|recommended (?:me|her|him|them)|pass(?:ed|es)? on my (?:cv|résumé|resume|name)|forward(?:ed)? my)\b/iu,
  ],
  ['advice', /\b(?:advice|advis(?:ed?|es)|suggest(?:ed|s|ion|ions)?|recommend(?:ed|s)?|tips?|told me to|said (?:that )?i should)\b/iu],
  [
    'resource',
    /\b(?:(?:sent|gave|lent|shared|forwarded|showed|sends|lends)\b.*\b(?:links?|books?|articles?|papers?|slides?|templates?|lists?|reports?|notes?|decks?|recordings?|datasets?)|shared (?:a|an|the|her|his|their|my))\b/iu,
  ],
];

const notSo =
  /\b(?:no|not|never|without|didn['’]?t|won['’]?t|couldn['’]?t|asked (?:(?:her|him|them|ana|for|to|\w+) )?(?:for|to|about)|ask (?:for|about)|want(?:ed)?|hop(?:e|ed|ing))\s+(?:\S+\s+){0,3}$/iu;
const iDid = /\b(?:i|i['’]ve|i['’]ll|we)\s+(?:\S+\s+){0,3}$/iu;
const toMe = /\b(?:introduc\w*|connect\w*|refer\w*|put) (?:me|us)\b/iu;

/** What came of a conversation, by the words of a line that say so; null when none do. */
export function outcomeIn(text: string): LineOutcome | null {
  for (const [kind, words] of kinds) {
    const match = words.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    if (notSo.test(before)) continue;
    const isGiven = iDid.test(before) && !toMe.test(text);
    return { kind, direction: isGiven ? 'given' : 'received', text: capitalize(text) };
  }
  return null;
}

/** Where the name of the person introduced or referred to starts; -1 when none is named. */
export function introducedAt(text: string): number {
  const match =
    /\b(?:introduc\w*(?: (?:me|us|her|him|them))?|intros?|in touch|connect\w* (?:me|us|her|him|them)|refer\w*(?: (?:me|us))?) (?:to|with) /iu.exec(
      text,
    );
  return match ? match.index + match[0].length : -1;
}
