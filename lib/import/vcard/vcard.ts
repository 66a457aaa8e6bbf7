import { leftoverNotices } from '../csv/columns';
import { sayGuessed } from '../files/decode';
import { UnreadableFile } from '../files/unreadable';
import type { Problem, ReadFile } from '../person/person';
import { personFrom } from '../person/person-from';
import { excerpt } from '../text/clean';
import { type CardNotices, draftOf } from './vcard-draft';
import { type RawCard, rawCards } from './vcard-lines';
import { CardLetters, unescapedParts } from './vcard-value';

/**
 * The people of a vCard file, 2.1, 3.0 and 4.0 even in one file; `row` counts the cards.
 * @param bytes in any encoding that writes plain letters as they are
 * @throws UnreadableFile over a limit
 */
export function readCards(bytes: Uint8Array): ReadFile {
  const file: ReadFile = { kind: 'vcard', people: [], skipped: [], problems: [] };
  const cards = rawCards(bytes);
  const letters = new CardLetters(cards);
  const notices: CardNotices = { kept: new Set(), unread: new Set(), dates: new Set() };
  for (const [index, card] of cards.entries()) {
    const row = index + 1;
    const problems: Problem[] = card.losses.map((message) => ({ row, message, severity: 'warning' }));
    const reason = skipReason(card, letters);
    const person = reason ? null : personFrom(draftOf(card, row, letters, notices, problems), problems);
    if (!person) file.skipped.push({ row, reason: reason ?? 'This card has no name' });
    else {
      file.people.push(person);
      file.problems.push(...problems);
    }
  }
  if (cards.length === 0) throw new UnreadableFile('There are no cards in this file. Export it again.');
  const said = [
    ...(letters.guessed ? [sayGuessed(letters.guessed)] : []),
    ...(notices.dates.size > 0 ? [`Kept as dates of the person: ${[...notices.dates].slice(0, 10).join(', ')}`] : []),
    ...leftoverNotices([...notices.kept], [...notices.unread]),
  ];
  file.problems.unshift(...said.map((message) => ({ row: 1, message, severity: 'notice' as const })));
  return file;
}

const kinds: Readonly<Record<string, string>> = {
  group: 'A group',
  org: 'An organization',
  organization: 'An organization',
  location: 'A place',
};

function skipReason(card: RawCard, letters: CardLetters): string | null {
  if (!card.ended) return 'This card is incomplete: the file may have been cut off';
  const textIn = (...names: string[]) => {
    const line = card.lines.find(({ name }) => names.includes(name));
    return line ? letters.textOf(line, card).trim() : '';
  };
  const kind = kinds[textIn('KIND', 'X-ADDRESSBOOKSERVER-KIND').toLowerCase()];
  // Apple also marks people whose card is shown under their company.
  const isCompany = /^company$/i.test(textIn('X-ABSHOWAS')) && unescapedParts(textIn('N'), ';').every((part) => part.trim() === '');
  const named = isCompany ? 'An organization' : kind;
  if (!named) return null;
  const name = excerpt(unescapedParts(textIn('FN') || textIn('ORG')).join(''));
  return `${named}, not a person${named === 'An organization' && name ? `: ${name}` : ''}`;
}
