import { beforeNames, beforeTo, fillers, kindWords, lineWords } from './line-words';

/** Words of a line that are looked at: what happened stands at its beginning. */
const OPENING_WORDS = 8;

/** Whether a text tells of a conversation: it opens with what happened, and names someone after it ("coffee with Ana", "called Bo"). */
export function readsAsLog(text: string): boolean {
  const words = lineWords(text.slice(0, 200)).slice(0, OPENING_WORDS);
  const at = words.findIndex(({ key }) => !opening.test(key));
  const first = words[at];
  if (!first) return false;
  const isKind = kindWords.some(([, pattern]) => text.slice(first.from).search(pattern) === 0);
  if (!isKind && !beforeTo.test(first.key) && !beforeNames.test(first.key)) return false;
  return words.some((word, place) => {
    const next = words[place + 1];
    if (place < at) return false;
    if (beforeTo.test(word.key) && (next?.key === 'to' || next?.key === 'with')) return words[place + 2] !== undefined;
    return beforeNames.test(word.key) && next !== undefined && !fillers.has(next.key);
  });
}

/** What may stand before: "Yesterday I had a quick …". */
const opening =
  /^(?:i|we|had|have|just|a|an|the|my|our|quick|short|long|nice|good|great|first|second|another|yesterday|today|last|night|this|morning|afternoon|evening|\p{N}+)$/u;
