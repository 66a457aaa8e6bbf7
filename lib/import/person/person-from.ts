import { emailSchema } from '@/lib/plan/account/account';
import { namesWritten } from '@/lib/plan/names/short-name';
import { dateText, readDateText } from '@/lib/plan/people/person-dates';
import { limits } from '../files/limits';
import { cleanLine, cleanNotes, excerpt, plainDigits } from '../text/clean';
import { type DateOrder, isNoDate, readBirthday, readDay } from '../text/day-text';
import { profileSlug, readLink } from '../text/links';
import { type PersonField, type Problem, personFieldLabels, type ReadPerson } from './person';

export type DateOrders = Readonly<Record<'birthday' | 'connectedOn', DateOrder>>;

/** The raw values of a row or a card. */
export interface Draft {
  row: number;
  values: Partial<Record<PersonField, string[]>>;
  /** Values without a field: they go to the notes, each under its name. */
  extras: { label: string; value: string }[];
  dateOrders: DateOrders;
  /** Whether to split the full name, because the file does not say which part is which. */
  splitsName: boolean;
}

/** Adds values to a field. Values far beyond any limit are not collected. */
export function addValues(draft: Draft, field: PersonField, values: readonly string[]): void {
  const room = 1000 - (draft.values[field]?.length ?? 0);
  if (room > 0) draft.values[field] = [...(draft.values[field] ?? []), ...values.slice(0, room)];
}

/** Adds a line to the notes, under its name. */
export function addExtra(draft: Draft, label: string, value: string): void {
  if (draft.extras.length < 300) draft.extras.push({ label, value });
}

/** The person of a draft, adding what was lost to `problems`; null when nothing names them. */
export function personFrom(draft: Draft, problems: Problem[]): ReadPerson | null {
  const warn = (message: string) => problems.push({ row: draft.row, message, severity: 'warning' });
  const lines = (field: PersonField) => distinct((draft.values[field] ?? []).map((value) => shortened(cleanLine(value), field, warn)));
  const only = (field: PersonField) => {
    const [first = '', ...more] = lines(field);
    for (const value of more) addExtra(draft, personFieldLabels[field], value);
    return first;
  };
  const several = (field: PersonField, values: readonly string[]) => firstOf(distinct(values, folded), field, warn);
  const emails = lines('email').flatMap((value) => keepOr(addressIn(value), value, 'is not an e-mail address', warn));
  const phones = lines('phone').flatMap((value) => keepOr(numberIn(value), value, 'is not a phone number', warn));
  const links = linksIn(lines('url'), lines('linkedin'), warn);
  const organization = only('organization');
  const [given, family] = [lines('given').join(' '), lines('family').join(' ')];
  const full = [given, ...lines('middle'), family].filter(Boolean).join(' ');
  const written = lines('display')[0] || [full, ...(full ? lines('suffix') : [])].filter(Boolean).join(', ');
  const nickname = lines('nickname').join(', ');
  const display = (written || nickname || organization || emails[0] || phones[0] || '').slice(0, limits.line).trim();
  if (!display) return null;
  if (nickname !== display) addExtra(draft, personFieldLabels.nickname, nickname);
  const split = draft.splitsName && written && !full ? namesWritten(written) : { given, family };
  const dates = datesIn(draft, lines('dates'), warn);
  return {
    ...split,
    display,
    emails: several('email', emails),
    phones: several('phone', phones),
    urls: firstOf(distinct(links.urls), 'url', warn),
    linkedinSlug: links.linkedinSlug,
    organization,
    position: only('position'),
    connectedOn: dateIn('connectedOn', draft, readDay, warn),
    birthday: dateIn('birthday', draft, readBirthday, warn) ?? birthdayInParts(draft),
    ...(dates.length > 0 && { dates }),
    notes: notesIn(draft, warn),
    tags: several('tags', lines('tags')),
    row: draft.row,
  };
}

type Warn = (message: string) => void;

/** Each value once, in its first spelling. */
function distinct(values: readonly string[], key = (value: string) => value): string[] {
  if (values.length < 2) return values.filter(Boolean);
  const byKey = new Map<string, string>();
  for (const value of values) if (value && !byKey.has(key(value))) byKey.set(key(value), value);
  return [...byKey.values()];
}

const folded = (value: string) => value.toLowerCase();

function firstOf(values: string[], field: PersonField, warn: Warn): string[] {
  const most = field === 'tags' ? limits.tags : limits.list;
  if (values.length > most) warn(`${personFieldLabels[field]}: only the first ${most} were imported`);
  return values.slice(0, most);
}

function shortened(value: string, field: PersonField, warn: Warn): string {
  const most = limits.lengths[field] ?? limits.line;
  if (value.length <= most) return value;
  warn(`${personFieldLabels[field]} was longer than ${most} characters and was cut off: ${excerpt(value)}`);
  return cleanLine(value.slice(0, most));
}

function keepOr(kept: string | null, value: string, why: string, warn: Warn): string[] {
  if (kept || isNothing(value)) return kept ? [kept] : [];
  warn(`“${excerpt(value)}” ${why} and was left out`);
  return [];
}

/** What people and programs write for an empty value. */
const isNothing = (value: string) => /^(?:[-–—.?/]+|n\/?a|null|none|nil|undefined)$/i.test(value);

function addressIn(value: string): string | null {
  const bare = /<([^<>]*)>$/.exec(value)?.[1] ?? value.replace(/^mailto:/i, '').replace(/^['"‘“(<]+|['"’”)>.]+$/g, '');
  return emailSchema.safeParse(bare).data ?? null;
}

function numberIn(value: string): string | null {
  const bare = plainDigits(value.replace(/^(?:\p{L}[\p{L} .]*: *|')/u, '').replace(/;ext=/i, ' ext. ')).trim();
  // A spreadsheet writes a long number as 4.47701E+11, which loses its last digits.
  return /(\d\D*){3}/.test(bare) && !/^\d[.,]?\d*e\+\d+$/i.test(bare) ? bare : null;
}

function linksIn(urls: readonly string[], profiles: readonly string[], warn: Warn): { urls: string[]; linkedinSlug: string | null } {
  let linkedinSlug: string | null = null;
  const others: string[] = [];
  for (const value of [...profiles, ...urls]) {
    const slug = profileSlug(value);
    if (slug && (linkedinSlug === null || linkedinSlug === slug)) {
      linkedinSlug = slug;
      continue;
    }
    const link = readLink(value);
    if (link) others.push(link);
    else if (!isNothing(value)) warn(`The link “${excerpt(value)}” is not a web address and was left out`);
  }
  return { urls: others, linkedinSlug };
}

function dateIn<Read extends string>(
  field: 'connectedOn' | 'birthday',
  draft: Draft,
  read: (text: string, order: DateOrder) => Read | null,
  warn: Warn,
): Read | null {
  const value = cleanLine(draft.values[field]?.find((text) => cleanLine(text) !== '') ?? '');
  const isEmpty = isNoDate(value) || isNothing(value);
  const day = isEmpty ? null : read(value, draft.dateOrders[field]);
  if (!day && !isEmpty) warn(`${personFieldLabels[field]}: “${excerpt(value)}” is not a date we can read, so it was left empty`);
  return day;
}

/** What cannot be read as a date goes to the notes as it stands. */
function datesIn(draft: Draft, lines: readonly string[], warn: Warn): string[] {
  const texts = lines.flatMap((line) => {
    const date = readDateText(line);
    if (!date) addExtra(draft, personFieldLabels.dates, line);
    return date ? [dateText(date)] : [];
  });
  return firstOf(distinct(texts), 'dates', warn);
}

/** Thunderbird has separate columns for the day, month and year of birth. */
function birthdayInParts({ values }: Draft): string | null {
  const [year = '', month = '', day = ''] = [values.birthYear, values.birthMonth, values.birthDay].map((cells) => cells?.[0]?.trim());
  if (!month || !day) return null;
  return readBirthday(`${year || '0000'}-${month}-${day}`, 'dmy');
}

function notesIn({ values, extras }: Draft, warn: Warn): string {
  const under = extras.map(({ label, value }) => ({ label, line: cleanNotes(value).replace(/\n+/g, ', ') }));
  const lines = under.filter(({ line }) => !isNoDate(line)).map(({ label, line }) => `${label}: ${line}`);
  const notes = [...(values.notes ?? []).map(cleanNotes), distinct(lines).join('\n')].filter(Boolean).join('\n\n');
  if (notes.length <= limits.cell) return notes;
  warn(`The notes were longer than ${limits.cell} characters and were cut off`);
  return cleanNotes(notes.slice(0, limits.cell));
}
