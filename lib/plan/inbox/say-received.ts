import { capitalize, sayCount } from '../words/say';

type Received = { added: number; moved: number; withdrawn: number };

/** What came of reading a calendar: "2 new suggestions, 1 moved." */
export function sayReceived({ added, moved, withdrawn }: Received): string {
  const parts = [
    added > 0 && sayCount(added, 'new suggestion', 'new suggestions'),
    moved > 0 && `${sayCount(moved, 'suggestion', 'suggestions')} moved`,
    withdrawn > 0 && `${sayCount(withdrawn, 'suggestion', 'suggestions')} withdrawn`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${capitalize(parts.join(', '))}.` : 'Nothing new.';
}
