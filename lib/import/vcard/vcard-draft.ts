import { dateText, isBirthday, readDateText } from '@/lib/plan/people/person-dates';
import type { PersonField, Problem } from '../person/person';
import { addExtra, addValues, type Draft } from '../person/person-from';
import { cleanLine } from '../text/clean';
import { readBirthday } from '../text/day-text';
import { severalIn, tagOf } from '../text/several';
import { androidExtra, type Extra, extraOf, linkedinIn, plainLabel } from './vcard-extras';
import type { CardLine, RawCard } from './vcard-lines';
import { fieldOfProperty, isSpecial } from './vcard-properties';
import { type CardLetters, isBinary, parameter, unescapedParts, withoutOmittedYear } from './vcard-value';

/** Properties that go to the notes, and properties that are not read. */
export interface CardNotices {
  kept: Set<string>;
  unread: Set<string>;
  /** Labels of what is kept as dates. */
  dates: Set<string>;
}

/** The values of a card, preferred ones first. */
export function draftOf(card: RawCard, row: number, letters: CardLetters, notices: CardNotices, problems: Problem[]): Draft {
  const lines = card.lines.some(isPreferred) ? [...card.lines].sort((a, b) => Number(isPreferred(b)) - Number(isPreferred(a))) : card.lines;
  const draft: Draft = {
    row,
    values: {},
    extras: [],
    dateOrders: { birthday: 'dmy', connectedOn: 'dmy' },
    splitsName: !lines.some((line) => line.name === 'N'),
  };
  const labels = new Map(
    lines.filter(({ name }) => name === 'X-ABLABEL').map((line) => [line.group, plainLabel(letters.textOf(line, card))]),
  );
  // The same address as one text.
  const hasAddress = lines.some(({ name }) => name === 'ADR');
  const roles: string[] = [];
  const keep = (label: string, value: string) => {
    if (value.trim() === '') return;
    const name = cleanLine(label).slice(0, 100).toWellFormed() || 'Other';
    addExtra(draft, name, value);
    notices.kept.add(name.replace(/ \(.*/, '').toLowerCase());
  };
  /** A day that can be read is one of the person's dates; everything else goes to the notes. */
  const keepExtra = ({ label, value, isDate }: Extra) => {
    const date = isDate ? readBirthday(value, 'dmy') : null;
    const read = date && readDateText(dateText({ label: cleanLine(label), date }));
    if (!read || isBirthday(read.label)) return keep(label, value);
    addValues(draft, 'dates', [dateText(read)]);
    notices.dates.add(read.label.toLowerCase());
  };
  for (const line of lines) {
    if (isBinary(line)) {
      if (fieldOfProperty.has(line.name))
        problems.push({ row, message: `${line.name} is base64 data and was left out`, severity: 'warning' });
      continue;
    }
    const text = letters.textOf(line, card);
    const own = (line.group && labels.get(line.group)) || '';
    const profile = mayBeProfile(line) ? linkedinIn(line, text, own) : null;
    const field = fieldOfProperty.get(line.name);
    if (field === 'nickname') notices.kept.add('nickname');
    if (profile) addValues(draft, 'linkedin', [profile]);
    else if ((field === 'phone' || field === 'email') && isAssistants(line, own))
      keep(field === 'phone' ? 'Assistant’s phone' : 'Assistant’s e-mail', unescapedParts(text).join(''));
    else if (field) addField(draft, field, text, line, keep);
    else if (line.name === 'N') addName(draft, unescapedParts(severalNames(text), ';'), keep);
    else if (line.name === 'ORG') addOrganization(draft, unescapedParts(text, ';'), keep);
    else if (line.name === 'ROLE') roles.push(...unescapedParts(text));
    else if (line.name === 'X-ANDROID-CUSTOM') {
      const { label, value, isDate } = androidExtra(text);
      if (label === 'Nickname') addField(draft, 'nickname', value, line, keep);
      else keepExtra({ label, value, isDate });
    } else if (!isSpecial(line.name) && !(line.name === 'LABEL' && hasAddress)) {
      const extra = extraOf(line, text, own);
      if (extra) keepExtra(extra);
      else if (text.trim()) notices.unread.add(line.name);
    }
  }
  if (!draft.values.position) addValues(draft, 'position', roles.splice(0, 1));
  for (const role of roles) keep('Role', role);
  return draft;
}

type Keep = (label: string, value: string) => void;

const isPreferred = (line: CardLine) =>
  line.params.length > 0 && (parameter(line, 'PREF') === '1' || parameter(line, 'TYPE').split(',').includes('PREF'));

const mayBeProfile = ({ name }: CardLine) => /^(?:X-)?(?:SOCIALPROFILE|IMPP|URL)$|LINKEDIN/.test(name);

// In the languages of the headings of tables.
const isAssistants = (line: CardLine, own: string) => /assist|asist|secret|sekret/i.test(`${line.params.join(' ')} ${own}`);

function addField(draft: Draft, field: PersonField, text: string, line: CardLine, keep: Keep): void {
  const value = field === 'birthday' ? withoutOmittedYear(line, text) : unescapedParts(text).join('');
  const [name] = draft.values.display ?? [];
  if (field === 'tags') addValues(draft, field, unescapedParts(text, ',;').map(tagOf));
  else if (field === 'email' || field === 'phone') addValues(draft, field, severalIn(value, field));
  else if (field !== 'display' || name === undefined) addValues(draft, field, [value]);
  else if (name !== value) keep('Name', value);
}

/** Since vCard 3.0 an unescaped comma separates several names of one kind: "Ana,Maria". */
const severalNames = (text: string) => text.replace(/(?<!\\),(?=\S)/g, ' ');

/** The first name on a card is used; a second one is the same name in another script. */
function addName(draft: Draft, [family = '', given = '', middle = '', prefix = '', suffix = '']: string[], keep: Keep): void {
  if (draft.values.family) {
    keep('Name', [given, middle, family].filter(Boolean).join(' '));
    return;
  }
  const parts = { family, given, middle, suffix };
  for (const field of ['family', 'given', 'middle', 'suffix'] as const) addValues(draft, field, [parts[field]]);
  keep('Prefix', prefix);
}

function addOrganization(draft: Draft, [organization = '', ...departments]: string[], keep: Keep): void {
  addValues(draft, 'organization', [organization]);
  keep('Department', departments.filter((part) => part.trim()).join(', '));
}
