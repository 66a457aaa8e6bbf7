import { capitalize, sayNumber, sayPart } from '../words/say';

/** "Three of four done", of what was due in a week. */
export function keptWords({ done, due, kept }: { done: number; due: number; kept: boolean | null }): string {
  if (due === 0) return 'Nothing was due';
  const share = done === due ? `All ${sayNumber(due)} done` : `${capitalize(sayPart(done, due))} done`;
  return kept === null ? `${share}, in a pause` : share;
}
