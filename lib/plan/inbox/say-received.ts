import { capitalize, sayCount } from '../words/say';

type Received = { added: number; moved: number; withdrawn: number };

/** What came of reading a calendar: "Two new suggestions, one suggestion updated." */
export function sayReceived({ added, moved, withdrawn }: Received): string {
  const parts = [
    added > 0 && sayCount(added, 'new suggestion', 'new suggestions'),
    moved > 0 && `${sayCount(moved, 'suggestion', 'suggestions')} updated`,
    withdrawn > 0 && `${sayCount(withdrawn, 'suggestion', 'suggestions')} withdrawn`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${capitalize(parts.join(', '))}.` : 'Nothing new.';
}
