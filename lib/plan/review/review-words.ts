import { capitalize, sayNumber, sayPart } from '../words/say';

/** "Three of four done", of what was due in a week. */
export function keptWords({ done, due, kept }: { done: number; due: number; kept: boolean | null }): string {
  const share = shareWords(done, due);
  return kept === null && due > 0 ? `${share}, in a pause` : share;
}

function shareWords(done: number, due: number): string {
  if (due === 0) return 'Nothing was due';
  if (due === 1) return done === 1 ? 'The one step was done' : 'The one step was not done';
  if (done === due) return due === 2 ? 'Both done' : `All ${sayNumber(due)} done`;
  return `${capitalize(sayPart(done, due))} done`;
}
