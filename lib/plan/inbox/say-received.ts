import { capitalize, sayCount } from '../words/say';

export type Received = { added: number; moved: number; withdrawn: number };

/** What came of reading a calendar: "Two new suggestions, one suggestion updated." */
export function sayReceived({ added, moved, withdrawn }: Received): string {
  const parts = [
    added > 0 && sayCount(added, 'new suggestion', 'new suggestions'),
    moved > 0 && `${sayCount(moved, 'suggestion', 'suggestions')} updated`,
    withdrawn > 0 && `${sayCount(withdrawn, 'suggestion', 'suggestions')} withdrawn`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${capitalize(parts.join(', '))}.` : 'Nothing new.';
}

/** The counts as an address carries them to the inbox, for a sentence that no address can make up. */
export const receivedIn = (query: Partial<Record<string, unknown>>): Received | undefined => {
  const count = (name: keyof Received) => (/^\d{1,4}$/.test(String(query[name])) ? Number(query[name]) : undefined);
  const [added, moved, withdrawn] = [count('added'), count('moved'), count('withdrawn')];
  return added === undefined || moved === undefined || withdrawn === undefined ? undefined : { added, moved, withdrawn };
};
