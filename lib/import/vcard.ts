import type { PersonField, Problem, ReadFile } from './person';
import { addValues, type Draft, personFrom } from './person-from';
import { UnreadableFile } from './unreadable';
import { type CardLine, type RawCard, rawCards } from './vcard-lines';
import { isBinary, parameter, valueParts } from './vcard-value';

const fields: Readonly<Record<string, PersonField>> = {
  FN: 'display',
  NICKNAME: 'nickname',
  EMAIL: 'email',
  TEL: 'phone',
  URL: 'url',
  TITLE: 'position',
  NOTE: 'notes',
  CATEGORIES: 'tags',
  'X-THROUGHLINE-CONNECTED-ON': 'connectedOn',
};

/** The people of a vCard file, 2.1, 3.0 and 4.0 even in one file; `row` counts the cards. Throws UnreadableFile over a limit. */
export function readCards(text: string): ReadFile {
  const file: ReadFile = { kind: 'vcard', people: [], skipped: [], problems: [] };
  const cards = rawCards(text);
  for (const [index, card] of cards.entries()) {
    const row = index + 1;
    const problems: Problem[] = [];
    const reason = skipReason(card);
    const person = reason ? null : personFrom(draftOf(card, row, problems), problems);
    if (!person) file.skipped.push({ row, reason: reason ?? 'Nothing in this card names a person' });
    else {
      file.people.push(person);
      file.problems.push(...problems);
    }
  }
  if (cards.length === 0) throw new UnreadableFile('There is no card in this file. Export it again.');
  return file;
}

function skipReason(card: RawCard): string | null {
  if (!card.ended) return 'The card breaks off before its end: the file may be cut short';
  const kind = card.lines
    .find((line) => line.name === 'KIND' || line.name === 'X-ADDRESSBOOKSERVER-KIND')
    ?.value.trim()
    .toLowerCase();
  return kind === 'group' ? 'A group, not a person' : null;
}

function draftOf({ lines }: RawCard, row: number, problems: Problem[]): Draft {
  const draft: Draft = {
    row,
    values: {},
    extras: [],
    dateOrders: { birthday: 'dmy', connectedOn: 'dmy' },
    splitsName: !lines.some((line) => line.name === 'N'),
  };
  // The preferred of several stands first.
  for (const line of [...lines].sort((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)))) {
    if (isBinary(line) && Object.hasOwn(fields, line.name))
      problems.push({ row, message: `${line.name} is in base64 and was left out`, severity: 'warning' });
    else for (const [field, values] of fieldsOf(line)) addValues(draft, field, values);
  }
  return draft;
}

const isPreferred = (line: CardLine) => parameter(line, 'PREF') === '1' || parameter(line, 'TYPE').split(',').includes('PREF');

function fieldsOf(line: CardLine): [field: PersonField, values: string[]][] {
  const field = Object.hasOwn(fields, line.name) ? fields[line.name] : undefined;
  if (field) return [[field, valueParts(line)]];
  if (line.name === 'ORG') return [['organization', valueParts(line).slice(0, 1)]];
  if (line.name === 'BDAY') return [['birthday', [birthday(line)]]];
  if (line.name === 'X-SOCIALPROFILE' && /linkedin/i.test(`${parameter(line, 'TYPE')} ${line.value}`))
    return [['linkedin', valueParts(line)]];
  return line.name === 'N' ? nameFields(valueParts(line)) : [];
}

const nameFields = ([family = '', given = '', middle = '', , suffix = '']: string[]): [PersonField, string[]][] => [
  ['family', [family]],
  ['given', [given]],
  ['middle', [middle]],
  ['suffix', [suffix]],
];

/** Apple writes a year that means none and names it in a parameter. */
function birthday(line: CardLine): string {
  const omitted = parameter(line, 'X-APPLE-OMIT-YEAR');
  return omitted && line.value.startsWith(omitted) ? line.value.replace(/^\d{4}-?/, '--') : line.value;
}
