import { keysIn } from '../names/name-words';
import { firstNamesAlike } from '../names/nicknames';
import { lineWords } from './line-words';
import { MAX_LINE } from './max-line';

/** The words to look up whom a line may name: its own, and the other forms of every first name among them. */
export function lineKeys(line: string): string[] {
  const read = line.slice(0, MAX_LINE);
  return keysIn([read, ...lineWords(read).map(({ key }) => firstNamesAlike(key).join(' '))]);
}
