import { capitalize, sayCount, sayList } from '../words/say';
import type { LinkKind } from './thread-links';

const words: Record<Exclude<LinkKind, 'people'>, [one: string, many: string]> = {
  reason: ['reason', 'reasons'],
  next: ['next step', 'next steps'],
  outcome: ['outcome', 'outcomes'],
  report: ['report back', 'reports back'],
  thanks: ['thank-you', 'thank-yous'],
  feedback: ['answer to feedback', 'answers to feedback'],
};

/** What is still missing on a goal, in a sentence: "Two next steps and one thank-you are still open." */
export function sayOpen(kinds: readonly LinkKind[]): string {
  if (kinds.includes('people')) return 'No one is named for this goal yet.';
  const counted = (Object.keys(words) as (keyof typeof words)[]).flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count > 0 ? [{ count, says: sayCount(count, ...words[kind]) }] : [];
  });
  if (counted.length === 0) return 'Nothing is left open.';
  const isOne = counted.length === 1 && counted[0]?.count === 1;
  return `${capitalize(sayList(counted.map(({ says }) => says)))} ${isOne ? 'is' : 'are'} still open.`;
}
